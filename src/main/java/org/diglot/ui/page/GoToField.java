package org.diglot.ui.page;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diglot.ui.Words;

/** The small field that asks for the number of a segment or a line; Enter goes there, Escape shuts it. */
final class GoToField extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Predicate<String> go;
    private final Node after;
    private boolean asked;

    /** @param go goes to what is typed, and says whether there is such a place */
    GoToField(Words words, Predicate<String> go, Node after) {
        this.go = go;
        this.after = after;
        getStyleClass().add("go-to-field");
        promptTextProperty().bind(words.of("page.goToPrompt"));
        accessibleTextProperty().bind(words.of("page.goToPrompt"));
        setPrefColumnCount(16);
        setVisible(false);
        setOnAction(_ -> enter());
        textProperty().addListener((_, _, _) -> pseudoClassStateChanged(WRONG, false));
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                setVisible(false);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            asked = false;
            if (event.getCode() == KeyCode.ESCAPE) {
                shut();
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (asked) {
                event.consume();
            }
        });
    }

    /** Opens the field; the letter that asked for it, which is still on its way, is not typed into it. */
    void ask() {
        asked = true;
        clear();
        setVisible(true);
        requestFocus();
    }

    private void enter() {
        if (go.test(getText())) {
            shut();
        } else {
            pseudoClassStateChanged(WRONG, true);
            selectAll();
        }
    }

    private void shut() {
        setVisible(false);
        after.requestFocus();
    }
}
