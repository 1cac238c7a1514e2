package org.diglot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.search.CallIndex;
import org.diglot.search.Search;
import org.diglot.search.Victims;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that adds calls to the library is killed at random moments: every call whose addition was told is there, to
 * the byte, and found.
 */
class KilledLibraryTest {

    private static final int KILLS = Integer.getInteger("diglot.kills", 25);
    private static final int CALLS = 200;

    @TempDir
    private Path work;

    @Test
    void nothingThatWasAddedIsLost() throws Exception {
        Random random = new Random(20250220);
        int told = 0;
        try (Victims victims = new Victims(KilledLibraryTest.class, work, work.toString())) {
            for (int kill = 0; kill < KILLS; kill++) {
                told += victims.kill(random.nextInt(150)).length();
                Library library = library(work);
                int calls = library.calls().size();
                assertThat(calls).isGreaterThanOrEqualTo(told);
                told = calls;
                try (CallIndex index = index(library)) {
                    assertThat(library.renew(index, Progress.NONE)).isEmpty();
                    assertThat(index.search(Search.of("capex")).total()).isEqualTo(calls);
                }
            }
        }
        for (OwnedCall call : library(work).calls()) {
            assertThat(Files.readString(call.file())).startsWith("Ana Ruiz - CFO").endsWith("。\n");
        }
    }

    /** The process to be killed: one without a line to begin with has nothing to do. Prints a sign for each call that is in. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Library library = library(work);
        Path file = Files.createTempFile("call", ".txt");
        Topics.shipped().find("capex 資本支出");
        if (System.in.read() < 0) {
            return;
        }
        try (CallIndex index = index(library)) {
            for (int call = 0; call < CALLS; call++) {
                Files.writeString(file, "Ana Ruiz - CFO\nOur capex grew, " + System.nanoTime() + " of it.\n資本支出增長。\n");
                library.add(file, Progress.NONE);
                System.out.print('.');
                System.out.flush();
                library.renew(index, Progress.NONE);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Library library(Path work) {
        return new Library(work.resolve("library"), new TranscriptReader());
    }

    private static CallIndex index(Library library) throws IOException {
        return CallIndex.open(library.indexFolder(), Folding.standard(), Topics.shipped(), new QuantityReader());
    }
}
