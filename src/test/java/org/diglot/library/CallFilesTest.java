package org.diglot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallFilesTest {

    @Test
    void aFolderStandsForItsFilesButNotTheHiddenOnes(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("b.txt"), "");
        Path two = Files.writeString(Files.createDirectories(folder.resolve("a")).resolve("c.txt"), "");
        Files.writeString(folder.resolve(".DS_Store"), "");
        Files.writeString(Files.createDirectories(folder.resolve(".git")).resolve("config"), "");

        assertThat(CallFiles.in(folder)).containsExactly(two, one);
        assertThat(CallFiles.in(one)).containsExactly(one);
        assertThat(CallFiles.in(folder.resolve("missing"))).containsExactly(folder.resolve("missing"));
    }
}
