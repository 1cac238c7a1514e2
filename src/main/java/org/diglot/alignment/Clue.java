package org.diglot.alignment;

/**
 * Something in a line that its translation says too.
 *
 * @param concepts what it may mean, as numbers of {@link Concepts}; a clue of the other side that shares one answers it
 */
record Clue(Kind kind, int[] concepts) {

    /** What a clue is, with the share of true pairs in which the other side bears it out. */
    enum Kind {
        QUANTITY(0.85), TERM(0.7), EVERYDAY(0.5), LATIN(0.85), MARK(0.85), LEARNED(0.8);

        private final double kept;

        Kind(double kept) {
            this.kept = kept;
        }

        double kept() {
            return kept;
        }
    }
}
