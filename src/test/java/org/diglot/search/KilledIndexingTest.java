package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that indexes is killed at random moments; the next start answers rightly. {@code -Ddiglot.kills=50} kills
 * as often.
 */
class KilledIndexingTest {

    private static final int KILLS = Integer.getInteger("diglot.kills", 3);
    private static final int CALLS = 400;

    @TempDir
    private Path folder;

    @Test
    void afterAKillTheIndexHoldsWholeCallsAndTakesTheRest() throws Exception {
        Random random = new Random(20241117);
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = start();
            // Until its first call is committed, before which there is nothing to keep; from then on the moment is chance.
            assertThat(child.getInputStream().read()).isEqualTo('.');
            child.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            try (CallIndex index = open(folder)) {
                assertThat(index.state()).isEqualTo(CallIndex.State.AS_LEFT);
                assertThat(index.search(Search.of("capex")).total()).isEqualTo(index.calls().size() * 3L);
            }
        }
        try (CallIndex index = open(folder)) {
            fill(index, 20);
            assertThat(index.search(Search.of("資本支出")).hits()).extracting(Hit::call).contains("call0", "call19");
        }
    }

    private Process start() throws IOException {
        String path = Stream.of(System.getProperty("jdk.module.path"), System.getProperty("java.class.path"),
                        "target/test-classes", "target/classes")
                .filter(one -> one != null && !one.isEmpty()).collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path,
                KilledIndexingTest.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The process to be killed. */
    public static void main(String[] arguments) throws Exception {
        try (CallIndex index = open(Path.of(arguments[0]))) {
            fill(index, 1);
            System.out.print('.');
            System.out.flush();
            fill(index, CALLS);
        }
    }

    private static void fill(CallIndex index, int calls) throws Exception {
        for (int call = 0; call < calls; call++) {
            index.add(made("call" + call), Progress.NONE);
        }
    }

    private static Transcript made(String hash) {
        return MadeCall.of(hash, List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL), IntStream.range(0, 3)
                .mapToObj(at -> List.of("Our capex grew " + at + "%.", "資本支出增長" + at + "%。")).toList());
    }

    private static CallIndex open(Path folder) throws IOException {
        return CallIndex.open(folder, Folding.standard(), Topics.shipped(), new QuantityReader());
    }
}
