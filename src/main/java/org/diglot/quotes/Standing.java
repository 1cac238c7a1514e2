package org.diglot.quotes;

import org.diglot.transcript.Segment;

/** Whether a quote stands in the call at hand. */
public sealed interface Standing {

    /** It does, to the character. */
    record Stands(Segment segment) implements Standing {
    }

    /**
     * It does not, or the source is another one.
     *
     * @param now the whole text that stands in that place today; empty where there is none
     */
    record Orphan(String now) implements Standing {
    }
}
