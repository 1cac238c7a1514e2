package org.diglot.ui.page;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/**
 * Points down where a block is open, to the right where it is folded. Drawn, unlike the other icons: it stands on the
 * first page that is painted, and the icons' font takes its time to load.
 */
final class FoldMark extends Pane {

    private static final double SIZE = 14;

    private final SVGPath path = new SVGPath();

    FoldMark() {
        path.setContent("M3.5 5.25 L7 8.75 L10.5 5.25");
        path.getStyleClass().add("fold-mark");
        getChildren().add(path);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
    }

    void show(boolean folded) {
        path.setRotate(folded ? -90 : 0);
    }
}
