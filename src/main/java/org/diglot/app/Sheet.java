package org.diglot.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diglot.ui.Words;

/** A card over the window, filled when it opens; a click beside it or Escape shuts it, and the keyboard is where it was. */
abstract class Sheet extends StackPane {

    private final ScrollPane scroll = new ScrollPane();
    private Node before;

    /** @param title key of the words above */
    Sheet(String id, String title, double width, Words words) {
        setId(id);
        getStyleClass().add("sheet");
        Label head = new Label();
        head.getStyleClass().add("sheet-title");
        head.textProperty().bind(words.of(title));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.accessibleTextProperty().bind(words.of(title));
        VBox card = new VBox(head, scroll);
        card.getStyleClass().add("sheet-card");
        card.setMaxSize(width, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        setAlignment(Pos.CENTER);
        setVisible(false);
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

    /** What stands on the card, made anew at each opening. */
    abstract Node content();

    /** What has the keyboard first. */
    Node first(Node content) {
        return scroll;
    }

    final void toggle() {
        if (isVisible()) {
            shut();
            return;
        }
        before = getScene().getFocusOwner();
        Node content = content();
        scroll.setContent(content);
        setVisible(true);
        first(content).requestFocus();
    }

    private void shut() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }
}
