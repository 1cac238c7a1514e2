package org.diglot.bench;

import java.util.Arrays;

/** Times of one thing done again and again, in milliseconds. */
final class Timed {

    /** Something to be timed. */
    @FunctionalInterface
    interface Deed {
        void run() throws Exception;
    }

    private final double[] sorted;

    private Timed(double[] sorted) {
        this.sorted = sorted;
    }

    static Timed of(Deed deed, int times) throws Exception {
        double[] taken = new double[times];
        for (int at = 0; at < times; at++) {
            long start = System.nanoTime();
            deed.run();
            taken[at] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        return new Timed(taken);
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    double p99() {
        return sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)];
    }
}
