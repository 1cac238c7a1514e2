package org.diglot.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.Words;

/** The keys, made from the one table of actions, and beside them how the search field is spoken to. */
final class KeysSheet extends Sheet {

    private static final double SECTION = 330;
    private static final double GAP = 34;
    private static final double EDGES = 100;
    private static final int MOST_COLUMNS = 3;
    private static final double WIDTH = MOST_COLUMNS * (SECTION + GAP) + 60;
    private static final int KEYS = 2;

    /** What may be typed, an example of each; the words say what it finds. */
    private static final List<String> QUERIES = List.of("capex", "\"free cash flow\"", "repurch*", "capex NEAR/10 cloud",
            "AND OR NOT ( )", ">10bn  100億以上", "5%..15%", "money:>1bn USD", "speaker: kind: firm:",
            "section:qa  lang:zh", "company: period:");

    private final Actions actions;
    private final Words words;

    KeysSheet(Actions actions, Words words) {
        super("keys-sheet", "help.title", WIDTH, words);
        this.actions = actions;
        this.words = words;
    }

    @Override
    Node content() {
        Map<String, GridPane> byMenu = new LinkedHashMap<>();
        for (Action action : actions.all()) {
            if (!action.keys().isEmpty()) {
                add(byMenu.computeIfAbsent(action.menu(), menu -> section("menu." + menu)), words.get(action.words()),
                        keys(action));
            }
        }
        List<GridPane> sections = new ArrayList<>(byMenu.values());
        sections.addFirst(queries());
        return columns(sections);
    }

    /** As many columns as the window has room for, each section in the one that is shortest so far. */
    private Node columns(List<GridPane> sections) {
        int count = Math.clamp((int) ((getWidth() - EDGES) / (SECTION + GAP)), 1, MOST_COLUMNS);
        HBox columns = new HBox(GAP);
        columns.setPadding(new Insets(0, 16, 0, 0));
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            VBox column = new VBox(20);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.getChildren().add(column);
        }
        for (GridPane section : sections) {
            int shortest = IntStream.range(0, count).boxed().min(Comparator.comparing(i -> rows[i])).orElseThrow();
            ((VBox) columns.getChildren().get(shortest)).getChildren().add(section);
            rows[shortest] += section.getRowCount() + 1;
        }
        return columns;
    }

    private static String keys(Action action) {
        return action.keys().stream().map(KeyCombination::getDisplayText).distinct().limit(KEYS)
                .collect(Collectors.joining("  "));
    }

    private GridPane queries() {
        GridPane section = section("help.queries");
        for (int i = 0; i < QUERIES.size(); i++) {
            add(section, words.get("help.query." + i), QUERIES.get(i));
        }
        return section;
    }

    private static void add(GridPane section, String meaning, String typed) {
        Label name = new Label(meaning);
        name.setWrapText(true);
        Label keys = new Label(typed);
        keys.getStyleClass().add("keys-key");
        keys.setMinWidth(USE_PREF_SIZE);
        section.addRow(section.getRowCount(), name, keys);
    }

    private GridPane section(String title) {
        GridPane section = new GridPane(16, 5);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        section.getColumnConstraints().setAll(names, keys);
        section.setPrefWidth(SECTION);
        Label head = new Label(words.get(title));
        head.getStyleClass().add("keys-head");
        section.add(head, 0, 0, 2, 1);
        return section;
    }
}
