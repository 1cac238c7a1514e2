package org.diglot.app;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.diglot.ui.Overlay;
import org.diglot.ui.Words;

/** A card that is filled when it opens, and scrolls where the window is too low for it. */
abstract class Sheet extends Overlay {

    private final ScrollPane scroll = new ScrollPane();

    /** @param title key of the words above */
    Sheet(String id, String title, double width, Words words) {
        super(id, title, words);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.accessibleTextProperty().bind(words.of(title));
        fill(width, USE_PREF_SIZE, scroll);
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
        Node content = content();
        scroll.setContent(content);
        open(first(content));
    }
}
