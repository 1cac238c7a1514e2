package org.diglot.alignment;

import java.util.ArrayDeque;
import java.util.Deque;

/** The path through a corridor along which the gists of both sides are most alike (dynamic time warping). */
final class Warp {

    /** Where nothing else tells, the path keeps to the diagonal. */
    private static final double STRAIGHT = 0.02;

    private static final byte BOTH = 0;
    private static final byte FIRST = 1;
    private static final byte SECOND = 2;

    private final Gist[] first;
    private final Gist[] second;
    private final Corridor corridor;
    private final double aside;
    private final byte[] steps;
    private final double usual;

    /** @param aside what a step along one side alone costs, so that of passages said again and again none is skipped */
    Warp(Gist[] first, Gist[] second, Corridor corridor, double aside) {
        this.aside = aside;
        this.first = first;
        this.second = second;
        this.corridor = corridor;
        steps = new byte[corridor.cells()];
        usual = usual();
    }

    /** Row and column of each cell, ascending. */
    int[][] path() {
        float[] before = new float[0];
        for (int row = 0; row < first.length; row++) {
            before = row(row, before);
        }
        Deque<int[]> path = new ArrayDeque<>();
        int row = first.length - 1;
        int column = second.length - 1;
        while (row >= 0 && column >= 0) {
            path.addFirst(new int[] {row, column});
            byte step = steps[corridor.cell(row, column)];
            row -= step == SECOND ? 0 : 1;
            column -= step == FIRST ? 0 : 1;
        }
        return path.toArray(int[][]::new);
    }

    private float[] row(int row, float[] before) {
        int low = corridor.low(row);
        float[] now = new float[corridor.high(row) - low + 1];
        for (int column = low; column <= corridor.high(row); column++) {
            double here = first[row].likeness(second[column]) - usual - STRAIGHT * away(row, column);
            double best = row == 0 && column == 0 ? here : Double.NEGATIVE_INFINITY;
            byte step = BOTH;
            if (corridor.holds(row - 1, column - 1)) {
                best = before[column - 1 - corridor.low(row - 1)] + here;
            }
            if (corridor.holds(row - 1, column) && before[column - corridor.low(row - 1)] + here / 2 - aside > best) {
                best = before[column - corridor.low(row - 1)] + here / 2 - aside;
                step = FIRST;
            }
            if (column > low && now[column - 1 - low] + here / 2 - aside > best) {
                best = now[column - 1 - low] + here / 2 - aside;
                step = SECOND;
            }
            now[column - low] = (float) best;
            steps[corridor.cell(row, column)] = step;
        }
        return now;
    }

    /** How far off the diagonal, 0 to 1. */
    private double away(int row, int column) {
        return Math.abs(row / (double) first.length - column / (double) second.length);
    }

    /** How alike two gists are by chance. */
    private double usual() {
        double sum = 0;
        int count = 0;
        for (int row = 0; row < first.length; row += 1 + first.length / 64) {
            int column = (int) ((row * 7919L + 31) % second.length);
            sum += first[row].likeness(second[column]);
            count++;
        }
        return sum / Math.max(1, count);
    }
}
