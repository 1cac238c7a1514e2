package org.diglot.ui.find;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.diglot.ui.Controls;
import org.diglot.ui.Icon;
import org.diglot.ui.Words;
import org.kordamp.ikonli.feather.Feather;

/** The one search field: what is typed, what was understood, how much was found, and the ways through it. */
final class FindField extends HBox {

    private static final double ROOM_FOR_COUNT = 300;

    private Optional<Node> from = Optional.empty();
    private final TextField text = new TextField();
    private final Label count = new Label();
    private final Finder finder;
    private final Trail trail;
    private final Everywhere everywhere;
    private final FindSheet sheet;
    private final PastSearches past;
    private final FindSentences say;

    FindField(Finder finder, Trail trail, Everywhere everywhere, FindSheet sheet, PastSearches past,
              FindSentences say) {
        this.past = past;
        this.finder = finder;
        this.trail = trail;
        this.everywhere = everywhere;
        this.sheet = sheet;
        this.say = say;
        getStyleClass().add("find-field");
        setId("find");
    }

    /** The buttons offer actions, which must be in the table by then. */
    void createView(Controls controls, Words words) {
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setMaxHeight(Region.USE_PREF_SIZE);
        text.setId("find-text");
        text.promptTextProperty().bind(words.of("find.prompt"));
        text.accessibleTextProperty().bind(words.of("find.prompt"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        count.getStyleClass().add("find-count");
        count.setId("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button list = controls.button("find.results", Feather.LIST);
        Button previous = controls.button("find.previous", Feather.CHEVRON_LEFT);
        Button next = controls.button("find.next", Feather.CHEVRON_RIGHT);
        Button clear = controls.button("find.clear", Feather.X);
        BooleanBinding typed = Bindings.isNotEmpty(text.textProperty());
        for (Node part : new Node[] {count, list, previous, next, clear}) {
            part.visibleProperty().bind(part == count ? typed.and(widthProperty().greaterThan(ROOM_FOR_COUNT)) : typed);
            part.managedProperty().bind(part.visibleProperty());
        }
        getChildren().setAll(new Icon(Feather.SEARCH), text, count, list, previous, next, clear);
    }

    void listen(Words words) {
        text.textProperty().bindBidirectional(finder.queryProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.focusedProperty().subscribe(focused -> sheet.typing(focused));
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, before, now) -> {
            if (now == text && before != null && !isOurs(before)) {
                from = Optional.of(before);
            }
        });
        Tooltip understood = new Tooltip();
        count.setTooltip(understood);
        count.textProperty().bind(Bindings.createStringBinding(this::counted, finder.answerProperty(),
                trail.shownProperty(), trail.atProperty(), trail.narrowingProperty(), finder.indexingProperty(),
                everywhere.onProperty(), everywhere.spreadProperty(),
                words.languageProperty()));
        understood.textProperty().bind(Bindings.createStringBinding(() -> say.understood(finder.answerProperty().get()),
                finder.answerProperty(), words.languageProperty()));
    }

    /** The keyboard goes into the field, with what stands there selected. */
    void ask() {
        text.requestFocus();
        text.selectAll();
    }

    /** Whoever had the keyboard before the search has it again; nothing happens where the search hasn't it. */
    void giveKeyboardBack() {
        Node now = getScene().getFocusOwner();
        if (now != null && isOurs(now)) {
            from.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
        }
    }

    private boolean isOurs(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this || at == sheet) {
                return true;
            }
        }
        return false;
    }

    private String counted() {
        if (everywhere.onProperty().get()) {
            Spread spread = everywhere.spreadProperty().get();
            return spread.isNone() ? say.of("find.reading") : say.spread(spread);
        }
        Answer answer = finder.answerProperty().get();
        if (answer.isNone() || answer.partial() && answer.total() == 0) {
            return say.of("find.reading");
        }
        return say.count(answer, trail.shownProperty().get().size(), trail.atProperty().get(),
                trail.narrowingProperty().get());
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        switch (event.getCode()) {
            case ENTER -> {
                enter(event.isShiftDown());
                event.consume();
            }
            case DELETE -> {
                if (plain && sheet.forgetChosen()) {
                    event.consume();
                }
            }
            case DOWN, UP -> {
                boolean down = event.getCode() == KeyCode.DOWN;
                if (down && (event.isAltDown() || plain && text.getText().isBlank() && !sheet.isSuggesting())) {
                    sheet.suggestPast();
                    event.consume();
                } else if (plain && sheet.choose(event.getCode() == KeyCode.DOWN ? 1 : -1)) {
                    event.consume();
                }
            }
            default -> { }
        }
    }

    private void enter(boolean back) {
        if (sheet.takeChosen()) {
            text.end();
        } else if (back) {
            trail.previous();
        } else {
            trail.next();
        }
        sheet.stopSuggesting();
        past.remember(text.getText());
    }
}
