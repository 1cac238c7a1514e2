package org.diglot.repair;

import java.util.List;

/**
 * One correction of a call. Segments, turns and columns are those of the call as it stands after the corrections before it.
 */
public sealed interface Repair {

    /** The segment that it is about, or where its speaker is first met: where to look after it was done. */
    int segment();

    /** A segment and the next one of the same turn become one. */
    record Join(int segment) implements Repair {
    }

    /**
     * A segment becomes two.
     *
     * @param offsets where each language's text is cut, in UTF-16 code units; at 0 or its length the whole goes to one side
     */
    record Split(int segment, List<Integer> offsets) implements Repair {

        public Split {
            offsets = List.copyOf(offsets);
        }
    }

    /**
     * The text of one language goes to the segment above or below in the same turn, and is joined to what it finds there.
     *
     * @param column index of the language
     */
    record Shift(int segment, int column, boolean down) implements Repair {
    }

    /** The two languages of a segment change places. */
    record Swap(int segment) implements Repair {
    }

    /**
     * From this segment to the end of its turn somebody else speaks.
     *
     * @param speaker a name; one that the call has is that speaker
     */
    record Say(int segment, String speaker) implements Repair {
    }

    /**
     * Two speakers are one.
     *
     * @param speaker id of the one who stays
     * @param other   id of the one whose name becomes another name of the first
     */
    record Unite(int segment, String speaker, String other) implements Repair {
    }
}
