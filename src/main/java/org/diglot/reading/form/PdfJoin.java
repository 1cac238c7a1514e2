package org.diglot.reading.form;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts the lines of a paragraph together again. */
final class PdfJoin {

    /** Whether the document sets a space between Chinese and Latin in the middle of its lines. */
    private final boolean spaced;
    private final Set<String> words = new HashSet<>();

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
        lines.forEach(line -> words.addAll(List.of(line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))));
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
        if (end == '\u00AD' || end == '-' && isDivided(before, after)) {
            return before.substring(0, before.length() - 1) + after;
        }
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

    /** Whether a hyphen only divides a word: the document has that word whole, and nowhere with the hyphen. */
    private boolean isDivided(String before, String after) {
        String stem = before.substring(before.lastIndexOf(' ') + 1, before.length() - 1).toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < after.length() && Character.isLetter(after.charAt(end))) {
            end++;
        }
        String rest = after.substring(0, end);
        return !stem.isEmpty() && end > 0 && Character.isLowerCase(after.charAt(0)) && words.contains(stem + rest)
                && !words.contains(stem + "-" + rest);
    }

    private static boolean isAddress(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1);
        return (word.contains("://") || word.startsWith("www.")) && "/-_.=&?".indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
