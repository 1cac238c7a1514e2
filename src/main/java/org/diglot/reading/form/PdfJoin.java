package org.diglot.reading.form;

import java.util.List;

/** Puts the lines of a paragraph together again. */
final class PdfJoin {

    /** Whether the document sets a space between Chinese and Latin in the middle of its lines. */
    private final boolean spaced;

    PdfJoin(List<PdfLine> lines) {
        int with = 0;
        int without = 0;
        for (PdfLine line : lines) {
            String text = line.text();
            for (int i = 1; i + 1 < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ') {
                    with += mixed(text.charAt(i - 1), text.charAt(i + 1)) ? 1 : 0;
                } else {
                    without += mixed(text.charAt(i - 1), c) ? 1 : 0;
                }
            }
        }
        spaced = with > without;
    }

    private static boolean mixed(char before, char after) {
        return Letters.isHan(before) && isWord(after) || isWord(before) && Letters.isHan(after);
    }

    private static boolean isWord(char c) {
        return Letters.isLatin(c) || c >= '0' && c <= '9';
    }

    String join(String before, PdfLine last, String after) {
        char end = before.charAt(before.length() - 1);
        char start = after.charAt(0);
        if (last.spaced() && !(Letters.isWide(end) && Letters.isWide(start))) {
            return before + ' ' + after;
        }
        if (end == '-' && start == '-' || end == '-' && before.length() > 1 && Character.isLetterOrDigit(before.charAt(before.length() - 2))
                || end == '\u2014' && before.length() > 1 && before.charAt(before.length() - 2) != ' ' || isAddress(before)) {
            return before + after;
        }
        if (mixed(end, start)) {
            return spaced ? before + ' ' + after : before + after;
        }
        return Plain.join(before, after);
    }

    private static boolean isAddress(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1);
        return (word.contains("://") || word.startsWith("www.")) && "/-_.=&?".indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
