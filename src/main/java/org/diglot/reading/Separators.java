package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;

/** Takes the parts of a header apart where its marks do: dashes, bars, brackets, commas. */
final class Separators {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\uFF0D\u2500";
    private static final String BARS = "|\uFF5C";

    private Separators() {
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** Splits at dashes with a space beside them, at double dashes, and at any dash between Chinese characters. */
    static List<String> dashed(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            if (!isDash(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && isDash(text.charAt(end))) {
                end++;
            }
            if (separates(text, i, end)) {
                parts.add(text.substring(start, i).strip());
                start = end;
            }
            i = end;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static boolean separates(String text, int from, int to) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to == text.length() ? ' ' : text.charAt(to);
        boolean wide = to - from > 1 || "\u2013\u2014\u2015\uFF0D\u2500".indexOf(text.charAt(from)) >= 0;
        return before == ' ' && after == ' ' || wide || from == 0 || Han.isHan(before) && Han.isHan(after)
                || (before == ' ' || after == ' ') && !(before == ' ' && Character.isLowerCase(after));
    }

    /** Splits at upright bars, or else at dashes. */
    static List<String> barred(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (BARS.indexOf(text.charAt(i)) >= 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts.size() == 1 ? dashed(text) : parts;
    }

    /** What stands before a last pair of brackets and what within it; one part where the text doesn't end with a bracket. */
    static List<String> bracketed(String text) {
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('\uFF08'));
        boolean ends = text.endsWith(")") || text.endsWith("\uFF09");
        return open > 0 && ends ? List.of(text.substring(0, open).strip(), text.substring(open + 1, text.length() - 1).strip())
                : List.of(text);
    }

    /** A name with its suffixes and what stands after the comma behind it; one part where nothing does. */
    static List<String> atComma(String text) {
        int from = 0;
        while (true) {
            int comma = comma(text, from);
            if (comma < 0) {
                return List.of(text);
            }
            int next = comma(text, comma + 1);
            String word = text.substring(comma + 1, next < 0 ? text.length() : next).strip();
            if (!NameShape.isSuffix(word)) {
                return List.of(text.substring(0, comma).strip(), text.substring(comma + 1).strip());
            }
            from = comma + 1;
        }
    }

    private static int comma(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == ',' || text.charAt(i) == '\uFF0C') {
                return i;
            }
        }
        return -1;
    }
}
