package org.diglot.transcript;

import java.util.List;

/**
 * One aligned sentence or paragraph in all its languages, as a translation unit in TMX or XLIFF.
 *
 * @param index      position in the transcript, from 0
 * @param turn       index of the turn
 * @param texts      parallel to {@link Transcript#languages()}; {@link Text#MISSING} where a side is absent
 * @param confidence how sure it is that these texts say the same, 0 to 1; 1 where the source itself pairs them
 */
public record Segment(int index, int turn, List<Text> texts, double confidence) {

    public Segment {
        texts = List.copyOf(texts);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no confidence: " + confidence);
        }
    }

    /** Texts that the source itself pairs. */
    public Segment(int index, int turn, List<Text> texts) {
        this(index, turn, texts, 1);
    }
}
