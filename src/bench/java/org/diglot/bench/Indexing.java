package org.diglot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diglot.search.CallIndex;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/**
 * The indexes filled by turns, a batch of calls each, so that what else the machine does falls on all alike. Ours is
 * filled by one thread and by all of the machine's, batch about; small batches, so that each has its share of what comes.
 */
final class Indexing implements AutoCloseable {

    private static final int BATCH = 8;

    private final CallIndex ours;
    private final Fts5 theirs;
    private final Fts5 whole;
    private final Ripgrep plain;
    private final Recombined made;
    private final ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Spent alone = new Spent();
    private final Spent together = new Spent();
    private final Spent words = new Spent();
    private final Spent same = new Spent();
    private int calls;
    private int batches;
    private int pairs;

    /** Time and what was done in it. */
    private static final class Spent {
        private long nanos;
        private long pairs;

        void add(long taken, int done) {
            nanos += taken;
            pairs += done;
        }

        double rate() {
            return pairs * 1e9 / nanos;
        }
    }

    Indexing(CallIndex ours, Fts5 theirs, Fts5 whole, Ripgrep plain, Recombined made) {
        this.ours = ours;
        this.theirs = theirs;
        this.whole = whole;
        this.plain = plain;
        this.made = made;
    }

    int pairs() {
        return pairs;
    }

    /** Goes on until there are so many pairs. */
    void upTo(int wanted) throws Exception {
        while (pairs < wanted) {
            List<Transcript> batch = new ArrayList<>();
            int size = 0;
            while (batch.size() < BATCH && pairs + size < wanted) {
                batch.add(made.call(calls++));
                size += batch.getLast().segments().size();
            }
            boolean single = batches++ % 2 == 0;
            long start = System.nanoTime();
            put(batch, single);
            long middle = System.nanoTime();
            for (Transcript call : batch) {
                theirs.add(call);
            }
            long end = System.nanoTime();
            for (Transcript call : batch) {
                whole.add(call);
            }
            (single ? alone : together).add(middle - start, size);
            words.add(end - middle, size);
            same.add(System.nanoTime() - end, size);
            for (Transcript call : batch) {
                plain.add(call);
            }
            pairs += size;
        }
        long start = System.nanoTime();
        ours.commit();
        long middle = System.nanoTime();
        theirs.commit();
        long end = System.nanoTime();
        whole.commit();
        // One commit writes what both ways have put: each bears its share.
        alone.add((middle - start) * alone.pairs / pairs, 0);
        together.add((middle - start) * together.pairs / pairs, 0);
        words.add(end - middle, 0);
        same.add(System.nanoTime() - end, 0);
    }

    private void put(List<Transcript> batch, boolean single) throws Exception {
        if (single) {
            for (Transcript call : batch) {
                ours.put(call, Progress.NONE);
            }
            return;
        }
        List<Future<Void>> all = new ArrayList<>();
        for (Transcript call : batch) {
            all.add(threads.submit((Callable<Void>) () -> {
                ours.put(call, Progress.NONE);
                return null;
            }));
        }
        for (Future<Void> one : all) {
            one.get();
        }
    }

    /** Of ours, whoever of the two filled it. */
    double rate() {
        return (alone.pairs + together.pairs) * 1e9 / (alone.nanos + together.nanos);
    }

    List<Line> lines() {
        String all = "Indexing on all processors, %,d pairs".formatted(pairs);
        String one = "Indexing on one processor";
        String likewise = "SQLite FTS5 with topics and figures";
        String less = "SQLite FTS5, words alone";
        return List.of(new Line(all, together.rate(), "pairs/s", likewise, same.rate()),
                new Line(all, together.rate(), "pairs/s", less, words.rate()),
                new Line(one, alone.rate(), "pairs/s", likewise, same.rate()),
                new Line(one, alone.rate(), "pairs/s", less, words.rate()));
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
