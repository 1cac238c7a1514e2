package org.diglot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchesFileTest {

    @TempDir
    private Path folder;

    @Test
    void theHistoryHoldsEachQueryOnceTheLastFirst() throws IOException {
        SearchesFile file = new SearchesFile(folder);
        file.remember("capex");
        file.remember("回購");
        file.remember("capex");
        assertThat(new SearchesFile(folder).load().history()).containsExactly("capex", "回購");
    }

    @Test
    void theOldestQueriesGo() throws IOException {
        SearchesFile file = new SearchesFile(folder);
        for (int at = 0; at <= SearchesFile.HISTORY; at++) {
            file.remember("q" + at);
        }
        assertThat(file.load().history()).hasSize(SearchesFile.HISTORY).doesNotContain("q0").startsWith("q50");
    }

    @Test
    void aSavedSearchIsKnownByItsName() throws IOException {
        SearchesFile file = new SearchesFile(folder);
        file.save(new PastSearch("Spending", "capex"));
        file.save(new PastSearch("股東", "topic:buybacks"));
        file.save(new PastSearch("Spending", "capex section:qa"));
        assertThat(file.load().saved()).containsExactly(new PastSearch("股東", "topic:buybacks"),
                new PastSearch("Spending", "capex section:qa"));
        file.forget(new PastSearch("股東", "topic:buybacks"));
        assertThat(file.load().saved()).extracting(PastSearch::name).containsExactly("Spending");
    }

    @Test
    void twoWindowsKeepEachOthersAndWhatALaterVersionWrote() throws IOException {
        Files.writeString(folder.resolve("searches.json"), "{\"later\": 1, \"saved\": [7, {\"name\": \"a\"}]}");
        SearchesFile one = new SearchesFile(folder);
        SearchesFile other = new SearchesFile(folder);
        one.remember("a");
        other.remember("b");
        one.save(new PastSearch("n", "a"));
        assertThat(other.load().history()).containsExactly("b", "a");
        assertThat(other.load().saved()).containsExactly(new PastSearch("n", "a"));
        assertThat(Files.readString(folder.resolve("searches.json"))).contains("later");
    }

    @Test
    void aBrokenFileIsSetAside() throws IOException {
        Path file = Files.writeString(folder.resolve("searches.json"), "{\"history\": [");
        SearchesFile.Loaded loaded = new SearchesFile(folder).load();
        assertThat(loaded.history()).isEmpty();
        assertThat(loaded.setAside().orElseThrow()).hasContent("{\"history\": [");
        assertThat(file).doesNotExist();
        Files.writeString(file, "[]");
        assertThat(new SearchesFile(folder).remember("x").setAside()).isPresent();
        assertThat(new SearchesFile(folder).load().history()).containsExactly("x");
    }

    @Test
    void aFolderThatCanNotBeWrittenLosesNothing() throws IOException {
        SearchesFile file = new SearchesFile(Files.writeString(folder.resolve("file"), "x"));
        assertThat(file.load().saved()).isEmpty();
        assertThatThrownBy(() -> file.remember("x")).isInstanceOf(IOException.class);
    }
}
