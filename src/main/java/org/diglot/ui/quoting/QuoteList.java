package org.diglot.ui.quoting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import org.diglot.quotes.Quote;
import org.diglot.quotes.Splice;

/** The quotes that are shown, with the keyboard's place among them; only those in sight have cells. */
final class QuoteList extends ListView<Quote> {

    private final ObservableList<Quote> shown = FXCollections.observableArrayList();
    private Splice last = new Splice(0, 0, 0);

    QuoteList() {
        setId("quotes");
        getStyleClass().addAll("panel-list", "quote-list");
        setItems(shown);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** Shows others: what is the same at both ends stays as it is, and what was chosen stays chosen. */
    void show(List<Quote> next) {
        Set<String> chosen = chosen();
        last = Splice.between(shown, next);
        List<Quote> fresh = last.come(next);
        if (last.added() == 1 && last.removed() == 1) {
            shown.set(last.start(), fresh.getFirst());
        } else if (last.removed() == 0 && last.added() > 0) {
            shown.addAll(last.start(), fresh);
        } else if (last.removed() > 0 && last.added() == 0) {
            shown.remove(last.start(), last.start() + last.removed());
        } else if (!last.isNone()) {
            shown.setAll(next);
        }
        if (!chosen.equals(chosen())) {
            choose(chosen, last.start());
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

    /** What is asked for is, as a rule, what has just come. */
    private int[] rows(Set<String> ids) {
        int[] fresh = rows(ids, last.start(), last.start() + last.added());
        return fresh.length == ids.size() ? fresh : rows(ids, 0, shown.size());
    }

    private int[] rows(Set<String> ids, int from, int to) {
        return IntStream.range(from, Math.min(to, shown.size())).filter(row -> ids.contains(shown.get(row).id())).toArray();
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
