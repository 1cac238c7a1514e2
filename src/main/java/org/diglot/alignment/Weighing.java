package org.diglot.alignment;

import java.util.List;

/**
 * Says what clues are worth, from how often the two sides bear each: the logarithm of how much likelier a clue is borne
 * out by the line's translation than by any other line. What every line says is worth nothing; what one side says often
 * and the other hardly ever is worth little.
 */
final class Weighing {

    /** The rarest a concept is taken to be, lest a single figure outweigh everything. */
    private static final double RAREST = 0.002;

    private final int[] own;
    private final int[] other;
    private final int ownLines;
    private final int otherLines;

    Weighing(int[] own, int ownLines, int[] other, int otherLines) {
        this.own = own;
        this.ownLines = ownLines;
        this.other = other;
        this.otherLines = otherLines;
    }

    /** In how many lines each concept stands. */
    static int[] count(List<List<Clue>> lines, int concepts) {
        int[] counts = new int[concepts];
        int[] seen = new int[concepts];
        for (int line = 0; line < lines.size(); line++) {
            for (Clue clue : lines.get(line)) {
                for (int concept : clue.concepts()) {
                    counts[concept] += seen[concept] == line + 1 ? 0 : 1;
                    seen[concept] = line + 1;
                }
            }
        }
        return counts;
    }

    /** Null where it is worth nothing. What both lines say stands in both, so that each takes half of its worth. */
    Passage.Worth of(Clue clue) {
        int here = sum(clue, own);
        int there = sum(clue, other);
        double rare = Math.clamp(there / (double) Math.max(1, otherLines), RAREST, 0.9);
        double kept = clue.kind().kept() * Math.min(1, (there + 1.0) / (here + 1.0) * ownLines / otherLines);
        if (kept < 1.5 * rare) {
            return null;
        }
        double missed = Math.log((1 - kept) / (1 - rare));
        return new Passage.Worth(Math.log(kept / rare) / 2 - missed, missed);
    }

    private static int sum(Clue clue, int[] counts) {
        int sum = 0;
        for (int concept : clue.concepts()) {
            sum += counts[concept];
        }
        return sum;
    }
}
