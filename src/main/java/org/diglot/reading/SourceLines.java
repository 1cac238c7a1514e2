package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Progress;

/**
 * The non-blank lines of a source.
 *
 * @param total how many lines the source has, blank ones counted
 */
record SourceLines(List<SourceLine> lines, int total) {

    private static final String BULLETS = "\u2022\u25CF\u25CB\u25AA\u25AB\u25A0\u25A1\u2023\u25E6\u2043\u2219\u00B7\u25B6\u25BA*";

    /** How many lines go by between two reports of progress. */
    private static final int STEP = 4096;

    /** Splits at LF, CRLF and CR alike. */
    static SourceLines of(String text, Progress progress) throws Progress.Stopped {
        List<SourceLine> lines = new ArrayList<>();
        boolean dashes = dashesAreBullets(text);
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            number++;
            add(lines, number, text, start, end, dashes);
            boolean windows = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (windows ? 2 : 1);
            if (number % STEP == 0) {
                progress.step(0.6 * start / text.length());
            }
        }
        return new SourceLines(lines, number);
    }

    private static void add(List<SourceLine> lines, int number, String text, int from, int to, boolean dashes) {
        int start = from;
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        start = skipBlank(text, start, end);
        if (start == end) {
            return;
        }
        boolean bullet = isBullet(text, start, end, dashes);
        if (bullet) {
            start = skipBlank(text, start + 1, end);
        }
        lines.add(Characters.line(number, text.substring(start, end), bullet));
    }

    private static int skipBlank(String text, int from, int end) {
        int start = from;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** A bullet is followed by words; a lone one is itself the text of its line. */
    private static boolean isBullet(String text, int at, int end, boolean dashes) {
        char c = text.charAt(at);
        if (skipBlank(text, at + 1, end) == end) {
            return false;
        }
        boolean spaced = isBlank(text.charAt(at + 1));
        return c == '*' || c == '\u00B7' ? spaced : BULLETS.indexOf(c) >= 0 || dashes && c == '-' && spaced;
    }

    /** A dash before a line is a header without a name, unless dashes stand before a good part of all lines. */
    private static boolean dashesAreBullets(String text) {
        int dashed = 0;
        int lines = 0;
        boolean fresh = true;
        int probe = Math.min(text.length(), 1 << 18);
        for (int i = 0; i + 1 < probe; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                fresh = true;
            } else if (fresh && !isBlank(c)) {
                fresh = false;
                lines++;
                dashed += c == '-' && text.charAt(i + 1) == ' ' ? 1 : 0;
            }
        }
        return dashed >= 4 && dashed * 10 >= lines * 3;
    }

    /** White space of any width, byte order marks and zero-width spaces. */
    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B' || c == '\u2028'
                || c == '\u2029' || c == '\u0085' || c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u205F';
    }
}
