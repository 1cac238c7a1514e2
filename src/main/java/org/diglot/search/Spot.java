package org.diglot.search;

import org.diglot.transcript.Span;

/**
 * A place of a text that a query speaks of.
 *
 * @param from position of its first term, for distances
 * @param to   position of its last term
 * @param term the word or topic phrase that fired
 * @param rule {@code typed}, {@code topic:NAME} or {@code number}
 */
record Spot(int from, int to, Span span, String term, String rule) {

    static final String TYPED = "typed";
    static final String NUMBER = "number";

    /** Whether they don't overlap and at most so many positions lie between them. */
    boolean isNear(Spot other, int distance) {
        int gap = Math.max(other.from - to, from - other.to) - 1;
        return gap >= 0 && gap <= distance;
    }
}
