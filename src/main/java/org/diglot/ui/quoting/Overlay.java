package org.diglot.ui.quoting;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diglot.ui.Words;

/** A card over the window; a click beside it or Escape shuts it, and the keyboard is where it was before. */
class Overlay extends StackPane {

    private final VBox card = new VBox();
    private Optional<Node> before = Optional.empty();

    /** @param title key of the words above */
    Overlay(String id, String title, Words words) {
        setId(id);
        getStyleClass().addAll("sheet", "quotes-sheet");
        getStylesheets().add(Overlay.class.getResource("quoting.css").toExternalForm());
        Label head = new Label();
        head.getStyleClass().add("sheet-title");
        head.textProperty().bind(words.of(title));
        card.getStyleClass().add("sheet-card");
        card.getChildren().setAll(head);
        getChildren().setAll(card);
        setAlignment(Pos.CENTER);
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == this) {
                shut();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                shut();
                event.consume();
            }
        });
    }

    final void fill(double width, double height, Region content) {
        card.setMaxSize(width, height);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinSize(0, 0);
        card.getChildren().add(content);
    }

    /** @param first has the keyboard first */
    final void open(Node first) {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        setVisible(true);
        first.requestFocus();
    }

    void shut() {
        setVisible(false);
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
