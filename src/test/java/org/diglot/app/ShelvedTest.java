package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvedTest {

    @TempDir
    private Path home;

    @Test
    void theSameTextIsTheSameFile() throws IOException {
        Shelved shelved = new Shelved(home);
        Path file = shelved.paste("Good day.");
        assertThat(shelved.paste("Good day.")).isEqualTo(file);
        assertThat(file).hasContent("Good day.");
        assertThat(shelved.paste("Good evening.")).isNotEqualTo(file);
    }

    @Test
    void pastedTextsDoNotPileUpAndTheOldestGo() throws IOException {
        Shelved shelved = new Shelved(home);
        Path first = shelved.paste("text");
        Files.setLastModifiedTime(first, FileTime.fromMillis(1000));
        Path notes = Files.writeString(first.resolveSibling("my notes.txt"), "mine");
        for (int i = 0; i < Shelved.PASTED; i++) {
            shelved.paste("text " + i);
        }
        try (Stream<Path> files = Files.list(home.resolve("pasted"))) {
            List<Path> kept = files.toList();
            assertThat(kept).hasSize(Shelved.PASTED + 1).contains(notes).doesNotContain(first);
        }
    }
}
