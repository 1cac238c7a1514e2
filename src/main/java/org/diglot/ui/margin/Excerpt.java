package org.diglot.ui.margin;

import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Span;

/** A stretch of a long text around what matters in it, in pieces of which some are emphasised. */
record Excerpt(List<Piece> pieces) {

    /** Words in a row, all emphasised or none. */
    record Piece(String words, boolean emphasised) {
    }

    Excerpt {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param spans sorted; what lies outside the excerpt is left out
     * @param most  how many characters are shown at most, ellipses apart
     */
    static Excerpt of(String text, List<Span> spans, int most) {
        int middle = spans.isEmpty() ? 0 : spans.getFirst().start();
        int from = text.length() <= most ? 0 : Math.clamp(middle - most / 3, 0, text.length() - most);
        int to = Math.min(text.length(), from + most);
        from = wordStart(text, from);
        to = wordEnd(text, to, from);
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        String lead = from > 0 ? "… " : "";
        for (Span span : spans) {
            if (span.start() >= at && span.end() <= to) {
                add(pieces, lead + text.substring(at, span.start()), false);
                add(pieces, span.of(text), true);
                at = span.end();
                lead = "";
            }
        }
        add(pieces, lead + text.substring(at, to) + (to < text.length() ? " …" : ""), false);
        return new Excerpt(pieces);
    }

    private static void add(List<Piece> pieces, String words, boolean emphasised) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, emphasised));
        }
    }

    /** No Latin word and no pair of surrogates is cut. */
    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && at < text.length() && from - at < 20 && isInside(text, at)) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int to, int from) {
        int at = to;
        while (at < text.length() && at > from && at - to < 20 && isInside(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isInside(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return Character.isLowSurrogate(after)
                || Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) && before < 0x2E80;
    }
}
