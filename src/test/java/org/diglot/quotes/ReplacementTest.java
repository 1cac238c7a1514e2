package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

    @TempDir
    private Path folder;

    @Test
    void whatALinkLeadsToIsWrittenAndTheLinkStays() throws IOException {
        Path real = Files.writeString(Files.createDirectory(folder.resolve("notes")).resolve("real.md"), "old");
        Path link = link(real);
        write(link, true, "new");
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(real).hasContent("new");
        assertThat(real.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aLinkThatIsThereIsNotReplacedUnasked() throws IOException {
        Path link = link(folder.resolve("gone.md"));
        assertThatThrownBy(() -> write(link, false, "new")).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aLinkThatLeadsNowhereStays() throws IOException {
        Path link = link(folder.resolve("gone.md"));
        assertThatThrownBy(() -> write(link, true, "new")).isInstanceOf(IOException.class);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aNameAsLongAsTheFileSystemTakesIsWritten() throws IOException {
        Path latin = folder.resolve("q".repeat(252) + ".md");
        Path han = folder.resolve("法".repeat(84) + ".md");
        write(latin, true, "one");
        write(han, true, "two");
        assertThat(latin).hasContent("one");
        assertThat(han).hasContent("two");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    private Path link(Path target) {
        try {
            return Files.createSymbolicLink(folder.resolve("link.md"), target);
        } catch (IOException | UnsupportedOperationException none) {
            assumeTrue(false, "no links here");
            throw new IllegalStateException(none);
        }
    }

    private static void write(Path file, boolean replace, String text) throws IOException {
        Replacement.<IOException>write(file, replace, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
