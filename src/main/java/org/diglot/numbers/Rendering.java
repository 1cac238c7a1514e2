package org.diglot.numbers;

/** A text in other words, each character of which knows which part of the source it stands for. */
final class Rendering {

    private static final String SCALES = "百千万亿億萬兆";

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Rendering(int length) {
        text = new StringBuilder(length + 16);
        starts = new int[length + 16];
        ends = new int[length + 16];
    }

    /** Adds words for {@code length} characters of the source that begin there; returns that length. */
    int add(String words, int start, int length) {
        int needed = text.length() + words.length();
        if (needed > starts.length) {
            starts = java.util.Arrays.copyOf(starts, 2 * needed);
            ends = java.util.Arrays.copyOf(ends, 2 * needed);
        }
        for (int i = 0; i < words.length(); i++) {
            starts[text.length() + i] = start;
            ends[text.length() + i] = start + length;
        }
        text.append(words);
        return length;
    }

    String text() {
        return text.toString();
    }

    /** Moves a draft that was read in {@link #text()} to where its words stand in the source. */
    void place(Draft draft) {
        draft.from = starts[draft.from];
        draft.to = ends[draft.to - 1];
    }

    boolean endsInNumber() {
        int at = text.length();
        if (at > 1 && text.charAt(at - 1) == ' ') {
            at--;
        }
        char last = at == 0 ? ' ' : text.charAt(at - 1);
        return Character.isDigit(last) || SCALES.indexOf(last) >= 0 || "%％数数一二三四五六七八九十两".indexOf(last) >= 0;
    }

    boolean endsInScale() {
        return !text.isEmpty() && SCALES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
