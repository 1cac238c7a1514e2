package org.diglot.alignment;

import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Progress;

/**
 * Finds about where the path runs, from the coarse to the fine (as Thompson and Koehn's Vecalign does with sentence
 * vectors): both sides are halved until they are short, aligned there as a whole, and then at each finer level only
 * near the path of the coarser one. Time and memory are linear in the lines.
 */
final class Overview {

    private static final int SHORT = 64;
    private static final int REACH = 8;

    /** At the level of the lines themselves. */
    private static final int LINES = 12;

    /** A passage that one side lacks shows at the coarsest level; below it the path hardly leaves its course. */
    private static final double GAP = 0.1;
    private static final double DRIFT = 0.3;

    /** Below so many cells the whole grid is searched. */
    private static final long SMALL = 60_000;

    private Overview() {
    }

    static Corridor of(Passage[] first, Passage[] second, Progress progress) throws Progress.Stopped {
        if ((first.length + 1L) * (second.length + 1L) <= SMALL) {
            return Corridor.whole(first.length + 1, second.length + 1);
        }
        List<Gist[]> firsts = levels(first);
        List<Gist[]> seconds = levels(second);
        int top = Math.min(firsts.size(), seconds.size()) - 1;
        if (top == 0) {
            return Corridor.whole(first.length + 1, second.length + 1);
        }
        int level = top;
        Corridor corridor = Corridor.whole(firsts.get(level).length, seconds.get(level).length);
        for (; level > 0; level--) {
            progress.step(-1);
            int[][] path = new Warp(firsts.get(level), seconds.get(level), corridor, level == top ? GAP : DRIFT).path();
            corridor = level > 1 ? widened(path, firsts.get(level - 1).length, seconds.get(level - 1).length, REACH)
                    : widened(path, first.length + 1, second.length + 1, LINES);
        }
        return corridor;
    }

    private static List<Gist[]> levels(Passage[] lines) {
        List<Gist[]> levels = new ArrayList<>();
        Gist[] now = new Gist[lines.length];
        java.util.Arrays.setAll(now, i -> Gist.of(lines[i]));
        levels.add(now);
        while (now.length > SHORT) {
            Gist[] finer = now;
            now = new Gist[(finer.length + 1) / 2];
            java.util.Arrays.setAll(now, i -> 2 * i + 1 < finer.length ? finer[2 * i].with(finer[2 * i + 1]) : finer[2 * i]);
            levels.add(now);
        }
        return levels;
    }

    /** Each cell of the path becomes four, and their neighbourhood. */
    private static Corridor widened(int[][] path, int rows, int columns, int reach) {
        int[] low = new int[rows];
        int[] high = new int[rows];
        java.util.Arrays.fill(low, columns - 1);
        for (int[] cell : path) {
            for (int row = 2 * cell[0]; row <= Math.min(rows - 1, 2 * cell[0] + 2); row++) {
                low[row] = Math.min(low[row], Math.max(0, 2 * cell[1] - reach));
                high[row] = Math.max(high[row], Math.min(columns - 1, 2 * cell[1] + 2 + reach));
            }
        }
        return Corridor.of(low, high, columns);
    }
}
