package org.diglot.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * How many lines of each side go into one bead.
 *
 * @param prior the logarithm of how often translators do so
 */
record Shape(int first, int second, double prior) {

    /** The most lines of a side that one bead takes where both sides are cut alike. */
    private static final int USUAL = 3;

    /** And where one side has paragraphs and the other sentences. */
    private static final int MOST = 12;

    private static final double[][] SHARES = {{1, 1, 0.86}, {1, 0, 0.03}, {0, 1, 0.03}, {1, 2, 0.035}, {2, 1, 0.035},
        {2, 2, 0.003}, {1, 3, 0.004}, {3, 1, 0.004}, {2, 3, 0.0008}, {3, 2, 0.0008}, {3, 3, 0.0002}};

    /** Each line more on one side is so much rarer. */
    private static final double RARER = Math.log(0.5);

    /** The shapes between sides whose lines say so much on average. */
    static List<Shape> between(double line, double other) {
        List<Shape> shapes = new ArrayList<>();
        for (double[] share : SHARES) {
            shapes.add(new Shape((int) share[0], (int) share[1], Math.log(share[2])));
        }
        double coarser = Math.max(line, other) / Math.min(line, other);
        int widest = coarser < 1.5 ? USUAL : (int) Math.min(MOST, Math.ceil(2.5 * coarser));
        double prior = shapes.get(6).prior;
        for (int count = USUAL + 1; count <= widest; count++) {
            prior += RARER;
            shapes.add(line > other ? new Shape(1, count, prior) : new Shape(count, 1, prior));
        }
        return List.copyOf(shapes);
    }

    static int widest(List<Shape> shapes) {
        return shapes.stream().mapToInt(shape -> Math.max(shape.first, shape.second)).max().orElseThrow();
    }

    boolean isLone() {
        return first == 0 || second == 0;
    }
}
