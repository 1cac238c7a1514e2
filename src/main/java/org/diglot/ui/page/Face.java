package org.diglot.ui.page;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.diglot.transcript.Language;
import org.diglot.ui.Typography;

/**
 * How one language is set at one size.
 *
 * @param spacing what is added between the lines, in pixels, to reach the line height of the script
 * @param measure the widest that a column of it may be, in pixels: 75 letters, or 36 Han characters
 */
record Face(Font font, double spacing, double measure) {

    private static final int LETTERS = 75;
    private static final int HAN = 36;
    private static final String ENGLISH = "the quick brown fox jumps over a lazy dog, and then it sleeps for a while ";

    static Face of(Language language, Typography typography) {
        Font font = typography.font(language);
        boolean han = language.script().isSquare();
        double natural = set(han ? "國x" : "x", font).getLayoutBounds().getHeight();
        double measure = han ? HAN * font.getSize()
                : LETTERS * set(ENGLISH, font).getLayoutBounds().getWidth() / ENGLISH.length();
        double line = font.getSize() * typography.lineHeight(language);
        return new Face(font, Math.max(0, Math.round(line - natural)), Math.ceil(measure));
    }

    private static Text set(String text, Font font) {
        Text node = new Text(text);
        node.setFont(font);
        return node;
    }
}
