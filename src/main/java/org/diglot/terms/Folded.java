package org.diglot.terms;

import org.diglot.transcript.Span;

/** A text as folded for search, and the way back from each of its UTF-16 units to the text it was made from. */
public final class Folded {

    private final String text;
    private final int originalLength;
    private final int[] starts;
    private final int[] ends;

    /** Without {@code starts} and {@code ends} every unit stands where it stood. */
    Folded(String text, int originalLength, int[] starts, int[] ends) {
        this.text = text;
        this.originalLength = originalLength;
        this.starts = starts;
        this.ends = ends;
    }

    /** One whose units stand where they stood. */
    static Folded unchanged(String text) {
        return new Folded(text, text.length(), null, null);
    }

    public String text() {
        return text;
    }

    /** Whether every unit stands where it stood, so that offsets need no mapping. */
    public boolean keepsOffsets() {
        return starts == null;
    }

    /** Where in the original the folded unit at {@code index} begins; at the end of the text, the original's length. */
    public int start(int index) {
        if (index == text.length()) {
            return originalLength;
        }
        return starts == null ? index : starts[index];
    }

    /** Where in the original the folded unit at {@code index} ends, the accents after a letter included. */
    public int end(int index) {
        return ends == null ? index + 1 : ends[index];
    }

    /** The span of the original from which a stretch of the folded text was made; not empty. */
    public Span original(int start, int end) {
        return new Span(start(start), end(end - 1));
    }
}
