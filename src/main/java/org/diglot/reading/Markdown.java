package org.diglot.reading;

import java.util.List;

/** Takes off the marks of Markdown that stand around headers and labels: {@code ### Name}, {@code **Name:** text}, {@code > text}. */
final class Markdown {

    private static final int PROBE = 80;
    private static final int FEWEST = 2;

    /** Marks in longer lines may be words' own. */
    private static final int LONGEST_HEADER = 120;

    private static final List<String> STRONG = List.of("***", "**", "__");

    private Markdown() {
    }

    /** The same list where the file has none. */
    static List<SourceLine> without(List<SourceLine> lines) {
        int found = 0;
        for (int i = 0; i < Math.min(PROBE, lines.size()); i++) {
            found += isMarked(lines.get(i).text()) ? 1 : 0;
        }
        return found < FEWEST ? lines : lines.stream().map(Markdown::without).toList();
    }

    private static boolean isMarked(String text) {
        char first = text.charAt(0);
        return first == '#' ? heading(text) > 0 : first == '*' ? text.startsWith("**") : first == '_' && text.startsWith("__");
    }

    private static SourceLine without(SourceLine line) {
        String text = line.text();
        String bare = "#*_>".indexOf(text.charAt(0)) < 0 || Page.isRule(text) ? text : bare(text);
        return bare.equals(text) || bare.isEmpty() ? line : Characters.line(line.number(), bare, line.bullet()).as(line.role());
    }

    private static String bare(String text) {
        String rest = text.startsWith("> ") ? text.substring(2).strip() : text;
        int heading = heading(rest);
        if (heading > 0) {
            rest = rest.substring(heading).strip();
        }
        for (String mark : STRONG) {
            int close = rest.startsWith(mark) ? rest.indexOf(mark, mark.length()) : -1;
            if (close > mark.length()) {
                rest = rest.substring(mark.length(), close) + rest.substring(close + mark.length());
            }
        }
        boolean pairs = rest.length() < LONGEST_HEADER && rest.chars().filter(c -> c == '*').count() % 2 == 0;
        return pairs ? rest.replace("*", "").strip() : rest;
    }

    /** How long the mark of a heading is; 0 where there is none. */
    private static int heading(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        return end > 0 && end < 7 && end < text.length() && text.charAt(end) == ' ' ? end : 0;
    }
}
