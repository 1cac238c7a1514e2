package org.diglot.app;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.Words;

/** Three steps that a newcomer may take, in a corner of the page: nothing waits for them, and put away they don't come back. */
final class Hint extends VBox {

    /** A step: the key of its words, and the actions whose keys it names. */
    private record Step(String words, List<String> actions) {
    }

    private static final double WIDTH = 340;
    private static final double ABOVE_FOOT = 44;
    private static final double FROM_LEFT = 16;
    private static final List<Step> STEPS = List.of(
            new Step("hint.read", List.of("go.nextSegment", "go.nextTurn", "view.both")),
            new Step("hint.search", List.of("find.find", "find.next")),
            new Step("hint.check", List.of("view.panel", "help.keys")));

    private final ReadOnlyBooleanWrapper putAway = new ReadOnlyBooleanWrapper();
    private final Actions actions;
    private final Words words;
    private final Label place = new Label();
    private final Label sentence = new Label();
    private final Label keys = new Label();
    private final Button next = new Button();
    private final Button close = new Button();
    private int at;

    Hint(Actions actions, Words words) {
        this.actions = actions;
        this.words = words;
        createView();
        words.languageProperty().subscribe(_ -> show());
        next.setOnAction(_ -> step());
        close.setOnAction(_ -> putAway());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                putAway();
                event.consume();
            }
        });
    }

    private void createView() {
        setId("hint");
        getStyleClass().add("hint");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        place.getStyleClass().add("hint-place");
        sentence.setWrapText(true);
        keys.setWrapText(true);
        keys.getStyleClass().add("keys-key");
        close.getStyleClass().add("quiet");
        close.textProperty().bind(words.of("hint.close"));
        next.setId("hint-next");
        next.setDefaultButton(false);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(8, place, between, close, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(sentence, keys, foot);
    }

    /** Beside the outline, where there is one, in the corner of a window that is a stack of layers. */
    void standBeside(boolean outline) {
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(0, 0, ABOVE_FOOT, FROM_LEFT + (outline ? Sides.OUTLINE : 0)));
    }

    /** True once it was put away, by hand or after the last step. */
    ReadOnlyBooleanProperty putAwayProperty() {
        return putAway.getReadOnlyProperty();
    }

    private void step() {
        at++;
        if (at == STEPS.size()) {
            putAway();
        } else {
            show();
        }
    }

    private void putAway() {
        putAway.set(true);
        setVisible(false);
        setManaged(false);
    }

    private void show() {
        Step step = STEPS.get(Math.min(at, STEPS.size() - 1));
        boolean last = at >= STEPS.size() - 1;
        sentence.setText(words.get(step.words()));
        keys.setText(step.actions().stream().map(actions::get).map(this::named).collect(Collectors.joining("   ")));
        place.setText(words.get("hint.place", Math.min(at + 1, STEPS.size()), STEPS.size()));
        next.setText(words.get(last ? "hint.done" : "hint.next"));
        close.setVisible(!last);
    }

    private String named(Action action) {
        return action.shownKey() + " " + words.get(action.words());
    }
}
