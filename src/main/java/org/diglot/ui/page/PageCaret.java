package org.diglot.ui.page;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Rectangle;

/** The loose end of the selection, shown as a thin line while the keyboard moves it. */
final class PageCaret extends Rectangle {

    private static final double WIDTH = 2;

    private final Page page;
    private int column = -1;
    private Caret at = new Caret(0, 0);

    PageCaret(Page page, Swatches swatches) {
        super(WIDTH, 0);
        this.page = page;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        fillProperty().bind(swatches.named("caret"));
    }

    void stand(int inColumn, Caret where) {
        column = inColumn;
        at = where;
        place();
    }

    void hide() {
        column = -1;
        setVisible(false);
    }

    /** Puts it where its letter has come to stand; unseen where that is out of sight. */
    void place() {
        Optional<Rectangle2D> box = column < 0 ? Optional.empty() : box();
        setVisible(box.isPresent());
        box.ifPresent(line -> {
            setX(Math.round(line.getMinX() - WIDTH / 2));
            setY(Math.round(line.getMinY()));
            setHeight(Math.round(line.getHeight()));
        });
    }

    /** On the page; empty where its row is not shown. */
    private Optional<Rectangle2D> box() {
        return page.rowOfSegment(at.segment()).filter(row -> row.position(column).isPresent()).map(row -> {
            ColumnText text = row.text(row.position(column).orElseThrow());
            Rectangle2D line = text.caret(at.offset());
            return new Rectangle2D(row.getLayoutX() + text.getLayoutX() + line.getMinX(),
                    row.getLayoutY() + text.getLayoutY() + line.getMinY(), line.getWidth(), line.getHeight());
        });
    }
}
