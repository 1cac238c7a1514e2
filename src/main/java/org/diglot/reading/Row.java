package org.diglot.reading;

/**
 * Lines that stand side by side.
 *
 * @param first  in the language that the file sets first; null where it lacks
 * @param second its counterpart; null where it lacks
 * @param order  how they stood in the file
 */
record Row(SourceLine first, SourceLine second, Order order) {

    /** How the two lines of a row stood in the file. */
    enum Order {
        /** One after the other, or alone. */
        USUAL,
        /** One after the other, but hardly one sentence: a line may be lost on each side. */
        DOUBTFUL,
        /** The second before the first, or not next to each other. */
        CROSSED
    }

    boolean isPair() {
        return first != null && second != null;
    }
}
