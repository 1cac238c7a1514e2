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

    /** That one side leaves out a whole turn, and what each of its lines adds. */
    private static final double TURN = Math.log(0.02);
    private static final double LINE = -0.25;

    /** Steps over a whole turn, beside the numbers of the shapes. */
    private static final int FIRST_TURN = 120;
    private static final int SECOND_TURN = 121;

    private final int rows;
    private final int columns;
    private final Corridor corridor;
    private final Evidence evidence;
    private final Seams seams;
    private final Shape[] kinds;
    private final int[] firstEnds;
    private final int[] secondEnds;
    private final double[] best;
    private final double[] forward;
    private final byte[] shapes;

    Lattice(int first, int second, List<Shape> shapes, Corridor corridor, Evidence evidence, Seams seams) {
        kinds = shapes.toArray(Shape[]::new);
        firstEnds = seams.firstEnds();
        secondEnds = seams.secondEnds();
        this.rows = first;
        this.columns = second;
        this.corridor = corridor;
        this.evidence = evidence;
        this.seams = seams;
        best = new double[corridor.cells()];
        forward = new double[corridor.cells()];
        this.shapes = new byte[corridor.cells()];
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

    /** Goes on from a node to every node that one step reaches. */
    private void reach(int row, int column) {
        int from = corridor.cell(row, column);
        double seam = row < rows && column < columns ? seams.odds(row, column) : 0;
        for (int i = 0; i < kinds.length; i++) {
            Shape shape = kinds[i];
            if (isOpen(row, column, shape)) {
                step(from, corridor.cell(row + shape.first(), column + shape.second()), odds(row, column, shape, seam), i);
            }
        }
        if (skipsFirst(row, column)) {
            step(from, corridor.cell(firstEnds[row], column), turn(firstEnds[row] - row), FIRST_TURN);
        }
        if (skipsSecond(row, column)) {
            step(from, corridor.cell(row, secondEnds[column]), turn(secondEnds[column] - column), SECOND_TURN);
        }
    }

    private void step(int from, int to, double odds, int kind) {
        if (best[from] + odds > best[to]) {
            best[to] = best[from] + odds;
            shapes[to] = (byte) kind;
        }
        forward[to] = sum(forward[to], forward[from] + odds / DOUBT);
    }

    /** Whether a whole turn of several lines may be stepped over here. */
    private boolean skipsFirst(int row, int column) {
        return row < rows && firstEnds[row] > row + 1 && corridor.holds(firstEnds[row], column);
    }

    private boolean skipsSecond(int row, int column) {
        return column < columns && secondEnds[column] > column + 1 && corridor.holds(row, secondEnds[column]);
    }

    private static double turn(int lines) {
        return TURN + LINE * lines;
    }

    private boolean isOpen(int row, int column, Shape shape) {
        int end = row + shape.first();
        return end <= rows && column + shape.second() <= columns && corridor.holds(end, column + shape.second())
                && (shape.first() + shape.second() < 3 || seams.mayJoin(row, column, shape));
    }

    private double odds(int row, int column, Shape shape, double seam) {
        return shape.isLone() ? shape.prior()
                : shape.prior() + seam + evidence.odds(row, column, shape);
    }

    /** Row, column and kind of each step, in order. */
    private List<int[]> path() {
        int[] firstStarts = starts(firstEnds);
        int[] secondStarts = starts(secondEnds);
        Deque<int[]> path = new ArrayDeque<>();
        int row = rows;
        int column = columns;
        while (row > 0 || column > 0) {
            int kind = shapes[corridor.cell(row, column)];
            int before = kind == FIRST_TURN ? firstStarts[row] : kind == SECOND_TURN ? row : row - kinds[kind].first();
            column = kind == SECOND_TURN ? secondStarts[column] : kind == FIRST_TURN ? column
                    : column - kinds[kind].second();
            row = before;
            path.addFirst(new int[] {row, column, kind});
        }
        return new ArrayList<>(path);
    }

    /** For each end of a turn, its start. */
    private static int[] starts(int[] ends) {
        int[] starts = new int[ends.length + 1];
        for (int line = 0; line < ends.length; line++) {
            if (ends[line] > 0) {
                starts[ends[line]] = line;
            }
        }
        return starts;
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
            add(path.get(i)[0], path.get(i)[1], path.get(i)[2], sureness[i], beads);
        }
        return beads;
    }

    private void add(int row, int column, int kind, double sureness, List<Bead> beads) {
        if (kind == FIRST_TURN) {
            for (int line = row; line < firstEnds[row]; line++) {
                beads.add(new Bead(line, line + 1, column, column, sureness));
            }
        } else if (kind == SECOND_TURN) {
            for (int line = column; line < secondEnds[column]; line++) {
                beads.add(new Bead(row, row, line, line + 1, sureness));
            }
        } else {
            beads.add(new Bead(row, row + kinds[kind].first(), column, column + kinds[kind].second(), sureness));
        }
    }

    /** Sums what leads on from a node; returns the sum of all ways through the one step wanted. */
    private double back(int row, int column, double[] backward, int wanted) {
        int from = corridor.cell(row, column);
        double through = Double.NEGATIVE_INFINITY;
        double seam = row < rows && column < columns ? seams.odds(row, column) : 0;
        for (int i = 0; i < kinds.length; i++) {
            Shape shape = kinds[i];
            if (isOpen(row, column, shape)) {
                double on = odds(row, column, shape, seam) / DOUBT
                        + backward[corridor.cell(row + shape.first(), column + shape.second())];
                backward[from] = sum(backward[from], on);
                through = i == wanted ? forward[from] + on : through;
            }
        }
        if (skipsFirst(row, column)) {
            double on = turn(firstEnds[row] - row) / DOUBT + backward[corridor.cell(firstEnds[row], column)];
            backward[from] = sum(backward[from], on);
            through = wanted == FIRST_TURN ? forward[from] + on : through;
        }
        if (skipsSecond(row, column)) {
            double on = turn(secondEnds[column] - column) / DOUBT + backward[corridor.cell(row, secondEnds[column])];
            backward[from] = sum(backward[from], on);
            through = wanted == SECOND_TURN ? forward[from] + on : through;
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
