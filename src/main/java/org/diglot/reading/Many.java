package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.diglot.transcript.Progress;

/**
 * The same work for each of many lines or turns, on all processors. What is worked out for one touches no other; the
 * results stand in their order, however they came about.
 */
final class Many {

    /** For fewer lines, to wake the other processors takes longer than they save: a usual call is read by one. */
    private static final int FEW = 4096;

    /** How many lines are gone through between two reports of progress. */
    private static final int STEP = 1 << 15;

    private Many() {
    }

    /**
     * What the work makes of each number from 0 on.
     *
     * @param lines how many lines all of it goes through
     */
    static <T> List<T> each(int count, int lines, IntFunction<T> work) {
        return some(0, count, lines >= FEW, work);
    }

    /**
     * The same, with progress from one fraction to another.
     *
     * @throws Progress.Stopped between two steps
     */
    static <T> List<T> each(int count, int lines, IntFunction<T> work, Progress progress, double from, double to)
            throws Progress.Stopped {
        int step = (int) Math.max(1, (long) count * STEP / Math.max(STEP, lines));
        List<T> all = new ArrayList<>(count);
        for (int start = 0; start < count; start += step) {
            progress.step(from + (to - from) * start / count);
            all.addAll(some(start, Math.min(count, start + step), lines >= FEW, work));
        }
        return all;
    }

    private static <T> List<T> some(int from, int to, boolean together, IntFunction<T> work) {
        if (together) {
            return IntStream.range(from, to).parallel().mapToObj(work).toList();
        }
        List<T> all = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            all.add(work.apply(i));
        }
        return all;
    }
}
