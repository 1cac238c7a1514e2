package org.diglot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesFileTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("own").resolve("colours.json");
    }

    @Test
    void nothingHasANameAtFirst() {
        assertThat(new NamesFile(file).load()).isEmpty();
    }

    @Test
    void aNameIsThereAgainAndGoesWhenItIsEmpty() throws IOException {
        new NamesFile(file).save("yellow", "指引 \"guidance\"");
        new NamesFile(file).save("blue", "Risk");
        assertThat(new NamesFile(file).load()).containsEntry("yellow", "指引 \"guidance\"").containsEntry("blue", "Risk");
        new NamesFile(file).save("yellow", "");
        assertThat(new NamesFile(file).load()).containsOnlyKeys("blue");
    }

    @Test
    void whatIsNoNameIsKept() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"later\": {\"a\": 1}}");
        new NamesFile(file).save("green", "Capital");
        assertThat(Files.readString(file)).contains("later").contains("Capital");
    }

    @Test
    void aBrokenFileIsKeptUnderAnotherName() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{broken");
        assertThat(new NamesFile(file).load()).isEmpty();
        new NamesFile(file).save("green", "Capital");
        assertThat(Files.readString(file.resolveSibling("colours.json.broken"))).isEqualTo("{broken");
        assertThat(new NamesFile(file).load()).containsOnlyKeys("green");
    }
}
