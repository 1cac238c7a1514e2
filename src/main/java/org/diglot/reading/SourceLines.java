package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diglot.transcript.Progress;

/**
 * The non-blank lines of a source.
 *
 * @param total how many lines the source has, blank ones counted
 */
record SourceLines(List<SourceLine> lines, int total) {

    private static final String BULLETS = "\u2022\u25CF\u25CB\u25AA\u25AB\u25A0\u25A1\u2023\u25E6\u2043\u2219\u00B7\u25B6\u25BA*";

    /** Splits at LF, CRLF and CR alike. */
    static SourceLines of(String text, Progress progress) throws Progress.Stopped {
        List<SourceLine> lines = new ArrayList<>();
        boolean dashes = dashesAreBullets(text);
        LineEnds ends = new LineEnds(text);
        while (ends.next()) {
            Many.each(ends.count(), ends.count(), i -> line(ends.number(i), text, ends.start(i), ends.end(i), dashes))
                    .stream().filter(Objects::nonNull).forEach(lines::add);
            progress.step(0.6 * ends.reached() / text.length());
        }
        return new SourceLines(lines, ends.lines());
    }

    /** Null where the line is blank. */
    private static SourceLine line(int number, String text, int from, int to, boolean dashes) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = skipBlank(text, from, end);
        if (start == end) {
            return null;
        }
        boolean bullet = isBullet(text, start, end, dashes);
        if (bullet) {
            start = skipBlank(text, start + 1, end);
        }
        return Characters.line(number, text.substring(start, end), bullet);
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
        return c <= ' ' || c > '~' && isWideBlank(c);
    }

    private static boolean isWideBlank(char c) {
        return c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B' || c == '\u2028'
                || c == '\u2029' || c == '\u0085' || c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u205F';
    }
}
