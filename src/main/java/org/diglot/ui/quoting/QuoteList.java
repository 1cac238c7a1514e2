package org.diglot.ui.quoting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import org.diglot.quotes.Quote;

/** The quotes that are shown, with the keyboard's place among them; only those in sight have cells. */
final class QuoteList extends ListView<Quote> {

    private final ObservableList<Quote> shown = FXCollections.observableArrayList();

    QuoteList() {
        setId("quotes");
        getStyleClass().addAll("panel-list", "quote-list");
        setItems(shown);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** Shows others: what is the same at both ends stays as it is, and what was chosen stays chosen. */
    void show(List<Quote> next) {
        Set<String> chosen = chosen();
        int start = 0;
        int most = Math.min(next.size(), shown.size());
        while (start < most && next.get(start).equals(shown.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && next.get(next.size() - 1 - end).equals(shown.get(shown.size() - 1 - end))) {
            end++;
        }
        List<Quote> fresh = next.subList(start, next.size() - end);
        List<Quote> stale = shown.subList(start, shown.size() - end);
        if (fresh.size() == 1 && stale.size() == 1) {
            shown.set(start, fresh.getFirst());
        } else if (stale.isEmpty()) {
            shown.addAll(start, fresh);
        } else if (fresh.isEmpty()) {
            shown.remove(start, shown.size() - end);
        } else {
            shown.setAll(next);
        }
        if (!chosen.equals(chosen())) {
            choose(chosen, start);
        }
    }

    /** Chooses these; where none of them is shown, the one that stands where the change was. */
    private void choose(Set<String> ids, int otherwise) {
        int[] rows = rows(ids);
        if (rows.length > 0) {
            getSelectionModel().clearSelection();
            getSelectionModel().selectIndices(rows[0], rows);
        } else if (!ids.isEmpty() && !shown.isEmpty()) {
            getSelectionModel().clearAndSelect(Math.min(otherwise, shown.size() - 1));
        }
    }

    private int[] rows(Set<String> ids) {
        return ids.isEmpty() ? new int[0]
                : java.util.stream.IntStream.range(0, shown.size()).filter(row -> ids.contains(shown.get(row).id())).toArray();
    }

    /** Chooses these alone, and brings the first into sight. */
    void select(Set<String> ids) {
        int[] rows = rows(ids);
        if (rows.length > 0) {
            getSelectionModel().clearSelection();
            getSelectionModel().selectIndices(rows[0], rows);
            if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(rows[0]);
            }
        }
    }

    /** Ids of those chosen, in the order shown. */
    Set<String> chosen() {
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(Quote::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<Quote> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }
}
