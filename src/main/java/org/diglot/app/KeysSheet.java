package org.diglot.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.Words;

/** The list of keys over the window, made from the one table of actions; a click beside it, Escape or F1 shuts it. */
final class KeysSheet extends StackPane {

    private static final double SECTION = 330;
    private static final double WIDTH = 2 * SECTION + 110;
    private static final int KEYS = 2;

    private final Actions actions;
    private final Words words;
    private final FlowPane sections = new FlowPane(34, 20);
    private final ScrollPane scroll = new ScrollPane(sections);
    private Node before;

    KeysSheet(Actions actions, Words words) {
        this.actions = actions;
        this.words = words;
        createView();
        listen();
    }

    private void createView() {
        setId("keys-sheet");
        getStyleClass().add("keys-sheet");
        Label title = new Label();
        title.getStyleClass().add("keys-title");
        title.textProperty().bind(words.of("help.title"));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("keys-scroll");
        VBox card = new VBox(title, scroll);
        card.getStyleClass().add("keys-card");
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().setAll(card);
        setAlignment(Pos.CENTER);
        setVisible(false);
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == this) {
                shut();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                shut();
                event.consume();
            }
        });
    }

    void toggle() {
        if (isVisible()) {
            shut();
        } else {
            before = getScene().getFocusOwner();
            fill();
            setVisible(true);
            scroll.requestFocus();
        }
    }

    private void shut() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void fill() {
        Map<String, GridPane> byMenu = new LinkedHashMap<>();
        for (Action action : actions.all()) {
            if (!action.keys().isEmpty()) {
                GridPane section = byMenu.computeIfAbsent(action.menu(), this::section);
                int row = section.getRowCount();
                Label name = new Label(words.get(action.words()));
                name.setWrapText(true);
                Label keys = new Label(action.keys().stream().map(KeyCombination::getDisplayText).distinct().limit(KEYS)
                        .collect(Collectors.joining("  ")));
                keys.getStyleClass().add("keys-key");
                keys.setMinWidth(USE_PREF_SIZE);
                section.addRow(row, name, keys);
            }
        }
        sections.getChildren().setAll(byMenu.values());
    }

    private GridPane section(String menu) {
        GridPane section = new GridPane(16, 5);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        section.getColumnConstraints().setAll(names, keys);
        section.setPrefWidth(SECTION);
        Label head = new Label(words.get("menu." + menu));
        head.getStyleClass().add("keys-head");
        section.add(head, 0, 0, 2, 1);
        return section;
    }
}
