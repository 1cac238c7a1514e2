package org.diglot.alignment;

/**
 * The part of the grid of all pairs in which the path is searched: for each row a run of columns, whose ends never fall.
 * It holds the corners of the grid, and its size is what time and memory are linear in.
 */
final class Corridor {

    private final int[] low;
    private final int[] high;
    private final int[] offsets;

    private Corridor(int[] low, int[] high) {
        this.low = low;
        this.high = high;
        offsets = new int[low.length + 1];
        for (int row = 0; row < low.length; row++) {
            offsets[row + 1] = Math.addExact(offsets[row], high[row] - low[row] + 1);
        }
    }

    /** The whole grid of so many rows and columns. */
    static Corridor whole(int rows, int columns) {
        int[] high = new int[rows];
        java.util.Arrays.fill(high, columns - 1);
        return new Corridor(new int[rows], high);
    }

    /** Mends what was asked for, so that a path can run from corner to corner. */
    static Corridor of(int[] low, int[] high, int columns) {
        int last = low.length - 1;
        low[0] = 0;
        high[last] = columns - 1;
        for (int row = last; row > 0; row--) {
            low[row - 1] = Math.clamp(low[row - 1], 0, low[row]);
            low[row] = Math.min(low[row], columns - 1);
        }
        for (int row = 1; row <= last; row++) {
            high[row] = Math.clamp(Math.max(high[row], high[row - 1]), low[row], columns - 1);
            low[row] = Math.min(low[row], high[row - 1]);
        }
        return new Corridor(low, high);
    }

    int rows() {
        return low.length;
    }

    int low(int row) {
        return low[row];
    }

    int high(int row) {
        return high[row];
    }

    boolean holds(int row, int column) {
        return row >= 0 && column >= low[row] && column <= high[row];
    }

    int cells() {
        return offsets[low.length];
    }

    /** The place of a cell in an array of all {@link #cells()}. */
    int cell(int row, int column) {
        return offsets[row] + column - low[row];
    }
}
