package org.diglot.ui.find;

import java.util.List;
import org.diglot.transcript.Span;

/**
 * Found words with what stands around them in the text.
 *
 * @param word empty where the text has none of them: then its beginning stands in {@code after}
 */
record Snippet(String before, String word, String after) {

    private static final int BEFORE = 60;
    private static final int AFTER = 200;

    static Snippet of(String text, List<Span> places) {
        if (places.isEmpty()) {
            return new Snippet("", "", cut(text, 0, AFTER));
        }
        Span first = places.getFirst();
        String before = cut(text, first.start() - BEFORE, first.start());
        return new Snippet(first.start() > BEFORE ? "…" + before : before, first.of(text),
                cut(text, first.end(), first.end() + AFTER));
    }

    /** Never through the middle of a character that takes two units. */
    private static String cut(String text, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        if (start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        if (end < text.length() && end > start && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, Math.max(start, end));
    }
}
