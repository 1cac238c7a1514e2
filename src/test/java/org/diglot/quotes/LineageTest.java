package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageTest {

    private static final String OLD = "0a".repeat(32);
    private static final String NEW = "b1".repeat(32);

    @TempDir
    private Path folder;

    @Test
    void whatWasNotedLastIsKnownOfThatFileAlone() throws IOException {
        Lineage lineage = new Lineage(folder);
        lineage.note(Path.of("/calls/a.txt"), OLD);
        lineage.note(Path.of("/calls/a.txt"), NEW);
        assertThat(new Lineage(folder).last(Path.of("/calls/../calls/a.txt"))).contains(NEW);
        assertThat(lineage.last(Path.of("/calls/b.txt"))).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotBelieved() throws IOException {
        Lineage lineage = new Lineage(folder);
        lineage.note(Path.of("/calls/a.txt"), OLD);
        try (Stream<Path> files = Files.list(folder.resolve("quotes").resolve("files"))) {
            Files.writeString(files.findFirst().orElseThrow(), "{\"sha256\":\"../../etc\"}");
        }
        assertThat(lineage.last(Path.of("/calls/a.txt"))).isEmpty();
    }
}
