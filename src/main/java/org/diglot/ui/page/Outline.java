package org.diglot.ui.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Section;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.diglot.ui.Words;

/** The call's sections, exchanges and turns: follows the page, and leads it. */
final class Outline extends VBox {

    private static final double LINE = 28;

    private final PageSentences say;
    private final Consumer<Turn> go;
    private final TextField filter = new TextField();
    private final ObservableList<OutlineEntry> shown = FXCollections.observableArrayList();
    private final ListView<OutlineEntry> list = new ListView<>(shown);
    private List<OutlineEntry> all = List.of();
    private Transcript call;
    private int turn = -1;

    Outline(Words words, PageSentences say, Consumer<Turn> go) {
        this.say = say;
        this.go = go;
        createView(words);
        listen();
    }

    private void createView(Words words) {
        getStyleClass().add("outline");
        filter.getStyleClass().add("outline-filter");
        filter.promptTextProperty().bind(words.of("page.outlineFilter"));
        filter.accessibleTextProperty().bind(words.of("page.outlineFilter"));
        list.getStyleClass().add("outline-list");
        list.accessibleTextProperty().bind(words.of("page.outline"));
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new OutlineCell(this::goTo));
        VBox.setMargin(filter, new Insets(0, 12, 8, 12));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
    }

    private void listen() {
        filter.textProperty().addListener((_, _, _) -> sift());
        filter.setOnAction(_ -> shown.stream().filter(entry -> matches(entry, wanted()))
                .filter(entry -> entry.level() != OutlineEntry.Level.SECTION).findFirst().ifPresent(this::goTo));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                goTo(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    private void goTo(OutlineEntry entry) {
        go.accept(call.turns().get(entry.turn()));
    }

    void show(Contents contents) {
        call = contents == null ? null : contents.call();
        all = contents == null ? List.of() : entries(contents);
        filter.clear();
        turn = -1;
        sift();
    }

    private List<OutlineEntry> entries(Contents contents) {
        Set<Integer> answers = new HashSet<>();
        for (Exchange exchange : call.exchanges()) {
            answers.addAll(exchange.turns().subList(Math.min(1, exchange.turns().size()), exchange.turns().size()));
        }
        Map<String, OutlineEntry> known = new HashMap<>();
        List<OutlineEntry> entries = new ArrayList<>();
        for (Turn one : call.turns()) {
            if (contents.opensSection(one)) {
                entries.add(OutlineEntry.section(one.index(), say.section(one.section())));
            }
            OutlineEntry.Level level = answers.contains(one.index()) && one.section() == Section.QA
                    ? OutlineEntry.Level.ANSWER : OutlineEntry.Level.TURN;
            entries.add(known.computeIfAbsent(one.speaker(), id -> entry(contents, one)).at(level, one.index()));
        }
        return entries;
    }

    private OutlineEntry entry(Contents contents, Turn one) {
        Speaker speaker = contents.speaker(one.speaker()).orElse(
                new Speaker(one.speaker(), one.speaker(), "", Speaker.Kind.UNKNOWN, "", List.of()));
        return OutlineEntry.turn(OutlineEntry.Level.TURN, one.index(), speaker, say.name(speaker));
    }

    private String wanted() {
        return filter.getText().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean matches(OutlineEntry entry, String wanted) {
        return entry.found().contains(wanted);
    }

    /** Keeps what matches, and what it stands under. */
    private void sift() {
        String wanted = wanted();
        List<OutlineEntry> kept = new ArrayList<>();
        OutlineEntry[] over = new OutlineEntry[OutlineEntry.Level.values().length];
        for (OutlineEntry entry : all) {
            int level = entry.level().ordinal();
            Arrays.fill(over, level, over.length, null);
            over[level] = entry;
            if (matches(entry, wanted)) {
                for (int i = 0; i <= level; i++) {
                    addOnce(kept, over, i);
                }
            }
        }
        shown.setAll(kept);
        mark();
    }

    private static void addOnce(List<OutlineEntry> kept, OutlineEntry[] over, int level) {
        if (over[level] != null) {
            kept.add(over[level]);
            over[level] = null;
        }
    }

    /** Follows the page to a turn. */
    void follow(int current) {
        turn = current;
        mark();
    }

    private void mark() {
        int index = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).turn() == turn && shown.get(i).level() != OutlineEntry.Level.SECTION) {
                index = i;
            }
        }
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
            showLine(index);
        }
    }

    private void showLine(int index) {
        Node flow = list.lookup(".virtual-flow");
        if (flow instanceof VirtualFlow<?> lines && lines.getFirstVisibleCell() != null) {
            if (index <= lines.getFirstVisibleCell().getIndex() || index >= lines.getLastVisibleCell().getIndex()) {
                list.scrollTo(Math.max(0, index - 4));
            }
        }
    }
}
