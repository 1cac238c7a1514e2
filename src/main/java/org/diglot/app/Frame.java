package org.diglot.app;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The window's places: bar, body, foot, and the layers over them. A place whose part is still to be made is as large and
 * as coloured as it will be, so that nothing moves when the part arrives.
 */
final class Frame extends StackPane {

    private final VBox top = new VBox(blank("bar", Bar.HEIGHT));
    private final StackPane middle;
    private final VBox bottom = new VBox(blank("foot", Foot.HEIGHT));

    Frame(Body body) {
        middle = new StackPane(body);
        BorderPane root = new BorderPane();
        // In this order the keyboard visits them.
        root.setTop(top);
        root.setCenter(middle);
        root.setBottom(bottom);
        root.setMinSize(0, 0);
        getChildren().add(root);
    }

    private static Region blank(String style, double height) {
        Region blank = new Region();
        blank.getStyleClass().add(style);
        blank.setPrefHeight(height);
        return blank;
    }

    /** Menu bar, bar and notices, from above. */
    void setTop(Node... parts) {
        top.getChildren().setAll(parts);
    }

    void setFoot(Node foot) {
        bottom.getChildren().setAll(foot);
    }

    /** Between bar and foot, over all that is there. */
    void addOverBody(Node layer) {
        middle.getChildren().add(layer);
    }

    void addLayers(Node... layers) {
        getChildren().addAll(layers);
    }

    /** Over the window's parts, under the other layers. */
    void addLowest(Node layer) {
        getChildren().add(1, layer);
    }
}
