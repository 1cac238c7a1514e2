package org.diglot.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A card over the window, one at a time. A click beside it or Escape shuts it, and the keyboard is where it was before;
 * while it is open the keyboard stays in it, unless it is asked for elsewhere: then the card gives way.
 */
public abstract class Overlay extends StackPane {

    private final VBox card = new VBox();
    private final KeyboardTrap trap = new KeyboardTrap(this, this::giveWay);
    private Optional<Node> before = Optional.empty();

    /** @param title key of the words above */
    protected Overlay(String id, String title, Words words) {
        setId(id);
        getStyleClass().add("sheet");
        Actions.keepKeys(this);
        card.getStyleClass().add("sheet-card");
        card.getChildren().setAll(head(title, words));
        getChildren().setAll(card);
        setAlignment(Pos.CENTER);
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == this) {
                shut();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !isMenuOpen()) {
                event.consume();
                shut();
            }
        });
    }

    private HBox head(String title, Words words) {
        Label name = new Label();
        name.getStyleClass().add("sheet-title");
        name.textProperty().bind(words.of(title));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button close = new Button(null, new Icon(Feather.X));
        close.getStyleClass().addAll("quiet", "sheet-close");
        close.accessibleTextProperty().bind(words.of("sheet.close"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.of("sheet.close").map(said -> said + "  Esc"));
        close.setTooltip(tooltip);
        close.setOnAction(_ -> shut());
        HBox head = new HBox(name, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** The list that a button has opened hears of Escape first. */
    private boolean isMenuOpen() {
        return getScene().getFocusOwner() instanceof MenuButton button && button.isShowing();
    }

    protected final void fill(double width, double height, Region content) {
        card.setMaxSize(width, height);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinSize(0, 0);
        card.getChildren().add(content);
    }

    /** @param first has the keyboard first */
    protected final void open(Node first) {
        if (!isVisible()) {
            before = takeOver().or(() -> Optional.ofNullable(getScene().getFocusOwner()));
        }
        setVisible(true);
        first.requestFocus();
        trap.close();
    }

    /** Shuts the card that is open already; who had the keyboard before that one has it after this one. */
    private Optional<Node> takeOver() {
        Optional<Node> had = Optional.empty();
        for (Node sibling : getParent().getChildrenUnmodifiable()) {
            if (sibling != this && sibling.isVisible() && sibling instanceof Overlay other) {
                had = other.before;
                other.giveWay();
            }
        }
        return had;
    }

    private void giveWay() {
        before = Optional.empty();
        shut();
    }

    public void shut() {
        trap.open();
        setVisible(false);
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
