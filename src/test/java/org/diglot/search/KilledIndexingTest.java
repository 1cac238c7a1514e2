package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that indexes, call by call or many at once, is killed at random moments; the next start answers rightly.
 * {@code -Ddiglot.kills=500} kills as often.
 */
class KilledIndexingTest {

    private static final int KILLS = Integer.getInteger("diglot.kills", 25);
    private static final int CALLS = 2_000;

    @TempDir
    private Path work;

    @Test
    void afterAKillTheIndexHoldsWholeCallsAndTakesTheRest() throws Exception {
        Path folder = work.resolve("index");
        Random random = new Random(20241117);
        try (Victims victims = new Victims(KilledIndexingTest.class, work, folder.toString())) {
            for (int kill = 0; kill < KILLS; kill++) {
                // Until its first call is committed, before which there is nothing to keep; then the moment is chance.
                assertThat(victims.kill(random.nextInt(300))).startsWith(".");
                try (CallIndex index = open(folder)) {
                    assertThat(index.state()).isEqualTo(CallIndex.State.AS_LEFT);
                    assertThat(index.search(few("capex")).total()).isPositive().isEqualTo(index.calls().size() * 3L);
                }
            }
        }
        try (CallIndex index = open(folder)) {
            index.add(made("call0"), Progress.NONE);
            index.add(made("call19"), Progress.NONE);
            assertThat(index.search(Search.of("資本支出").in("call19")).hits()).hasSize(3);
            assertThat(index.search(Search.of("資本支出").in("call0")).hits()).hasSize(3);
        }
    }

    /** The process to be killed: one without a line to begin with has nothing to do. */
    public static void main(String[] arguments) throws Exception {
        try (CallIndex warm = CallIndex.inMemory(Folding.standard(), Topics.shipped(), new QuantityReader())) {
            warm.add(made("warm"), Progress.NONE);
        }
        if (System.in.read() < 0) {
            return;
        }
        try (CallIndex index = open(Path.of(arguments[0]))) {
            index.add(made("call0"), Progress.NONE);
            System.out.print('.');
            System.out.flush();
            boolean manyAtOnce = System.nanoTime() % 2 == 0;
            for (int call = 0; call < CALLS; call++) {
                if (manyAtOnce) {
                    index.put(made("call" + call), Progress.NONE);
                } else {
                    index.add(made("call" + call), Progress.NONE);
                }
            }
        }
    }

    private static Search few(String query) {
        return new Search(query, List.of(), java.util.Set.of(), false, 5, Search.Order.AS_SAID);
    }

    private static Transcript made(String hash) {
        return MadeCall.of(hash, List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL), IntStream.range(0, 3)
                .mapToObj(at -> List.of("Our capex grew " + at + "%.", "資本支出增長" + at + "%。")).toList());
    }

    private static CallIndex open(Path folder) throws IOException {
        return CallIndex.open(folder, Folding.standard(), Topics.shipped(), new QuantityReader());
    }
}
