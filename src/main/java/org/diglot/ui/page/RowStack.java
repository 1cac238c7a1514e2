package org.diglot.ui.page;

import javafx.scene.layout.Region;

/**
 * The rows in sight, stacked up and down from one item that is held in its place (the anchor), so that nothing above
 * that has never been measured can make the text jump.
 */
final class RowStack {

    private final PageRows rows;
    private final RowDresser dresser;
    private Setting setting;
    private int anchor;
    private double anchorY;
    private double width;
    private double height;

    RowStack(PageRows rows, RowDresser dresser) {
        this.rows = rows;
        this.dresser = dresser;
    }

    /** Holds an item so far below the upper edge, at the next layout. */
    void hold(int item, double y) {
        anchor = item;
        anchorY = y;
    }

    void moveBy(double pixels) {
        anchorY += pixels;
    }

    /** Where the first item in sight begins, in pixels below the upper edge; not above 0 but where it is cut. */
    double top() {
        return anchorY;
    }

    Region row(int item) {
        return dresser.row(item, setting);
    }

    TurnHeading heading(int item) {
        return (TurnHeading) row(item);
    }

    double heightOf(int item) {
        return row(item).prefHeight(width);
    }

    /**
     * From the anchor up to the upper edge, from there down to the lower one; then the ends of the call are minded.
     *
     * @param how its contents have at least one item
     */
    Sight layOut(Setting how, double inWidth, double inHeight) {
        setting = how;
        width = inWidth;
        height = inHeight;
        int size = how.contents().size();
        int first = Math.clamp(anchor, 0, size - 1);
        double y = anchorY;
        while (y > 0 && first > 0) {
            y -= heightOf(--first);
        }
        y = first == 0 ? Math.min(0, y) : y;
        while (first < size - 1 && y + heightOf(first) <= 0) {
            y += heightOf(first++);
        }
        int end = first;
        double bottom = y;
        while (end < size && bottom < height) {
            bottom += heightOf(end++);
        }
        y += end == size ? Math.max(0, height - foot() - bottom) : 0;
        while (y > 0 && first > 0) {
            y -= heightOf(--first);
        }
        return place(first, end, first == 0 ? Math.min(0, y) : y);
    }

    private double foot() {
        return Math.min(60, height / 5);
    }

    private Sight place(int first, int end, double top) {
        rows.keep(first, end);
        hold(first, top);
        double y = top;
        int last = first;
        for (int item = first; item < end && y < height; item++) {
            double tall = heightOf(item);
            row(item).resizeRelocate(0, Math.round(y), width, tall);
            y += tall;
            last = item;
        }
        rows.keep(first, last + 1);
        double from = setting.contents().fraction(first, -top / heightOf(first));
        double inside = 1 - Math.max(0, y - height) / heightOf(last);
        return new Sight(first, last, from, setting.contents().fraction(last, inside));
    }
}
