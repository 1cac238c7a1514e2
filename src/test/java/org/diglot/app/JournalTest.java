package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final long MOST = 2 * (256 << 10) + 8192;

    @TempDir
    private Path home;

    @Test
    void isBoundedHoweverMuchGoesWrong() throws IOException {
        try (Journal journal = new Journal(home).open()) {
            IllegalStateException failure = new IllegalStateException("a sentence of the call");
            for (int i = 0; i < 2000; i++) {
                journal.note(failure);
            }
        }
        try (Stream<Path> files = Files.list(home.resolve("log"))) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isPositive().isLessThan(MOST);
        }
    }

    @Test
    void twoWindowsKeepALogEach() throws IOException {
        try (Journal first = new Journal(home).open(); Journal second = new Journal(home).open()) {
            first.note(new IllegalStateException());
            second.note(new IllegalArgumentException());
        }
        assertThat(home.resolve("log/diglot.0.log")).content().contains("IllegalStateException");
    }

    @Test
    void withoutAFolderToWriteToNothingElseIsLost() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        try (Journal journal = new Journal(file).open()) {
            ByteArrayOutputStream terminal = new ByteArrayOutputStream();
            Handler parent = new StreamHandler(terminal, new SimpleFormatter());
            Logger.getLogger("").addHandler(parent);
            journal.note(new IllegalStateException("a sentence of the call"));
            Logger.getLogger("").removeHandler(parent);
            parent.close();
            assertThat(terminal.toString()).isEmpty();
        }
        assertThat(file).isEmptyFile();
    }
}
