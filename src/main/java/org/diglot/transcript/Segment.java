package org.diglot.transcript;

import java.util.List;

/**
 * One aligned sentence or paragraph in all its languages, as a translation unit in TMX or XLIFF.
 *
 * @param index position in the transcript, from 0
 * @param turn  index of the turn
 * @param texts parallel to {@link Transcript#languages()}; {@link Text#MISSING} where a side is absent
 */
public record Segment(int index, int turn, List<Text> texts) {

    public Segment {
        texts = List.copyOf(texts);
    }
}
