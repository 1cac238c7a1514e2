package org.diglot.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.diglot.transcript.Progress;

/**
 * The search for the likeliest way to pair all lines in their order, by dynamic programming inside a corridor, and how
 * sure each of its beads is: the share of all ways, each counted by its likelihood, that goes through it (the forward
 * and backward sums of a hidden Markov model).
 */
final class Lattice {

    /** Evidence that hangs together makes a model too sure of itself; this divides its log-odds before they are summed. */
    private static final double DOUBT = 1.6;

    private static final Shape[] SHAPES = Shape.values();

    private final int rows;
    private final int columns;
    private final Corridor corridor;
    private final Evidence evidence;
    private final Seams seams;
    private final double[] best;
    private final double[] forward;
    private final byte[] shapes;

    Lattice(int first, int second, Corridor corridor, Evidence evidence, Seams seams) {
        this.rows = first;
        this.columns = second;
        this.corridor = corridor;
        this.evidence = evidence;
        this.seams = seams;
        best = new double[corridor.cells()];
        forward = new double[corridor.cells()];
        shapes = new byte[corridor.cells()];
    }

    /** The beads in order; every line stands in exactly one. */
    List<Bead> beads(Progress progress) throws Progress.Stopped {
        search(progress);
        List<int[]> path = path();
        return weighed(path, progress);
    }

    private void search(Progress progress) throws Progress.Stopped {
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        Arrays.fill(forward, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        forward[0] = 0;
        for (int row = 0; row <= rows; row++) {
            if (row % 256 == 0) {
                progress.step(0.5 * row / Math.max(1, rows));
            }
            for (int column = corridor.low(row); column <= corridor.high(row); column++) {
                reach(row, column);
            }
        }
    }

    /** Goes on from a node to every node that one bead reaches. */
    private void reach(int row, int column) {
        int from = corridor.cell(row, column);
        double seam = row < rows && column < columns ? seams.odds(row, column) : 0;
        for (int i = 0; i < SHAPES.length; i++) {
            Shape shape = SHAPES[i];
            if (!isOpen(row, column, shape)) {
                continue;
            }
            double odds = odds(row, column, shape, seam);
            int to = corridor.cell(row + shape.first, column + shape.second);
            if (best[from] + odds > best[to]) {
                best[to] = best[from] + odds;
                shapes[to] = (byte) i;
            }
            forward[to] = sum(forward[to], forward[from] + odds / DOUBT);
        }
    }

    private boolean isOpen(int row, int column, Shape shape) {
        int end = row + shape.first;
        return end <= rows && column + shape.second <= columns && corridor.holds(end, column + shape.second)
                && (shape.first + shape.second < 3 || seams.mayJoin(row, column, shape));
    }

    private double odds(int row, int column, Shape shape, double seam) {
        return shape.first == 0 || shape.second == 0 ? shape.prior
                : shape.prior + seam + evidence.odds(row, column, shape);
    }

    /** Row, column and shape of each bead, in order. */
    private List<int[]> path() {
        Deque<int[]> path = new ArrayDeque<>();
        int row = rows;
        int column = columns;
        while (row > 0 || column > 0) {
            int shape = shapes[corridor.cell(row, column)];
            row -= SHAPES[shape].first;
            column -= SHAPES[shape].second;
            path.addFirst(new int[] {row, column, shape});
        }
        return new ArrayList<>(path);
    }

    private List<Bead> weighed(List<int[]> path, Progress progress) throws Progress.Stopped {
        double[] backward = best;
        Arrays.fill(backward, Double.NEGATIVE_INFINITY);
        double[] sureness = new double[path.size()];
        int next = path.size() - 1;
        double all = forward[forward.length - 1];
        backward[backward.length - 1] = 0;
        for (int row = rows; row >= 0; row--) {
            if (row % 256 == 0) {
                progress.step(0.5 + 0.5 * (rows - row) / Math.max(1, rows));
            }
            for (int column = corridor.high(row); column >= corridor.low(row); column--) {
                boolean onPath = next >= 0 && path.get(next)[0] == row && path.get(next)[1] == column;
                double odds = back(row, column, backward, onPath ? path.get(next)[2] : -1);
                if (onPath) {
                    sureness[next--] = Math.clamp(Math.exp(odds - all), 0, 1);
                }
            }
        }
        List<Bead> beads = new ArrayList<>(path.size());
        for (int i = 0; i < sureness.length; i++) {
            int[] one = path.get(i);
            Shape shape = SHAPES[one[2]];
            beads.add(new Bead(one[0], one[0] + shape.first, one[1], one[1] + shape.second, sureness[i]));
        }
        return beads;
    }

    /** Sums what leads on from a node; returns the sum of all ways through the one bead wanted. */
    private double back(int row, int column, double[] backward, int wanted) {
        int from = corridor.cell(row, column);
        double through = Double.NEGATIVE_INFINITY;
        double seam = row < rows && column < columns ? seams.odds(row, column) : 0;
        for (int i = 0; i < SHAPES.length; i++) {
            Shape shape = SHAPES[i];
            if (isOpen(row, column, shape)) {
                double on = odds(row, column, shape, seam) / DOUBT
                        + backward[corridor.cell(row + shape.first, column + shape.second)];
                backward[from] = sum(backward[from], on);
                through = i == wanted ? forward[from] + on : through;
            }
        }
        return through;
    }

    /** The logarithm of the sum of two numbers given by theirs. */
    private static double sum(double one, double other) {
        double more = Math.max(one, other);
        double less = Math.min(one, other);
        return less < more - 30 || less == Double.NEGATIVE_INFINITY ? more : more + Math.log1p(Math.exp(less - more));
    }
}
