package org.diglot.quotes;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows what can't be seen: controls, bidirectional overrides and other invisible characters of a text are written as
 * {@code ⟦U+202E⟧}, and so is the opening bracket itself, so that the very text can be had back. White space at either
 * end is shown too, since every reader of documents trims it. The two joiners stay: emoji and Indic scripts need them.
 */
final class Visible {

    private static final char OPEN = '⟦';
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Pattern MARK = Pattern.compile("⟦U\\+([0-9A-F]{4,6})⟧");

    private Visible() {
    }

    static String shown(String text) {
        int first = 0;
        int last = text.length();
        while (first < last && blank(text.charAt(first))) {
            first++;
        }
        while (last > first && blank(text.charAt(last - 1))) {
            last--;
        }
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean marked = i < first || i >= last || hidden(c);
            if (marked && shown == null) {
                shown = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (marked) {
                mark(shown, c);
            } else if (shown != null) {
                shown.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return shown == null ? text : shown.toString();
    }

    /** The text that was shown so. */
    static String meant(String shown) {
        if (shown.indexOf(OPEN) < 0) {
            return shown;
        }
        Matcher marks = MARK.matcher(shown);
        StringBuilder text = new StringBuilder(shown.length());
        int from = 0;
        while (marks.find()) {
            int c = Integer.parseInt(marks.group(1), 16);
            if (Character.isValidCodePoint(c)) {
                text.append(shown, from, marks.start()).appendCodePoint(c);
                from = marks.end();
            }
        }
        return text.append(shown, from, shown.length()).toString();
    }

    static String mark(int codePoint) {
        StringBuilder one = new StringBuilder();
        mark(one, codePoint);
        return one.toString();
    }

    private static void mark(StringBuilder out, int codePoint) {
        out.append("⟦U+").append(HEX.toHexDigits(codePoint, codePoint > 0xFFFF ? 6 : 4)).append('⟧');
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether nothing of a character can be seen, or it changes how others are seen; white space is seen. */
    static boolean hidden(int c) {
        if (c >= 0x20 && c < 0x7F) {
            return false;
        }
        return c == OPEN || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFE00 && c <= 0xFE0D
                || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR,
                         Character.PARAGRAPH_SEPARATOR -> true;
                    case Character.FORMAT -> c != 0x200C && c != 0x200D;
                    default -> false;
                };
    }
}
