package org.diglot.reading.form;

/**
 * A line as it is printed, or the part of it that lies in one column.
 *
 * @param page   from 1
 * @param left   edge of its first glyph
 * @param right  edge of its last
 * @param y      its base line
 * @param spaced whether the page paints a space after its last glyph
 * @param side   of the gutter between two columns
 */
record PdfLine(int page, String text, float left, float right, float y, float size, boolean bold, boolean spaced, Side side) {

    /** Where a line lies. */
    enum Side {
        /** On a page of one column, or across both. */
        WHOLE, LEFT, RIGHT
    }

    Letters letters() {
        return Letters.of(text);
    }
}
