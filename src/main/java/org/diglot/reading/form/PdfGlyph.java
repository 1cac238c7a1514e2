package org.diglot.reading.form;

/**
 * A piece of text as a page paints it; lengths in points, from the upper left corner of the page as it is read.
 *
 * @param x    left edge
 * @param y    base line
 * @param size of the font
 */
record PdfGlyph(String text, float x, float y, float width, float size, boolean bold) {

    float right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
