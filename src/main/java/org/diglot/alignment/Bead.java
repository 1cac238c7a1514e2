package org.diglot.alignment;

/**
 * Lines of one side that say what lines of the other say, as Gale and Church call it: a run on each side, of which one
 * may be empty. Ends are exclusive.
 *
 * @param confidence the probability, 0 to 1, that they belong together
 */
record Bead(int first, int firstEnd, int second, int secondEnd, double confidence) {

    /** Whether one side has no counterpart. */
    boolean isLone() {
        return first == firstEnd || second == secondEnd;
    }
}
