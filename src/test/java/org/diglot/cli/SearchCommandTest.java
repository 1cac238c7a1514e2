package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {

    private static final String CALL = """
            Siri Berg - CFO
            Siri Berg - CFO
            Our capex was NOK 2.1 billion.
            我們的資本支出為21億挪威克朗。
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;
    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("nordlys.txt"), CALL).toString();
    }

    @Test
    void printsWhatTheContractSays() {
        assertThat(run("search", "资本支出", file)).isZero();
        JsonNode json = json();
        assertThat(json.get("schema").asString()).isEqualTo("diglot/hits/1");
        assertThat(json.get("query").asString()).isEqualTo("资本支出");
        assertThat(json.get("total").asInt()).isOne();
        JsonNode hit = json.get("hits").get(0);
        assertThat(hit.get("file").asString()).isEqualTo("nordlys.txt");
        assertThat(hit.get("speaker").asString()).isEqualTo("siri-berg");
        JsonNode range = hit.get("ranges").get(0);
        assertThat(range.get("language").asString()).isEqualTo("en");
        assertThat(range.get("start").asInt()).isEqualTo(4);
        assertThat(range.get("end").asInt()).isEqualTo(9);
        assertThat(range.get("rule").asString()).isEqualTo("topic:capex");
        assertThat(hit.get("ranges").get(1).get("language").asString()).startsWith("zh");
    }

    @Test
    void aKindThatThereIsNotIsRefused() {
        assertThat(run("search", "--kind", "chef", "capex", file)).isEqualTo(2);
        assertThat(err.toString()).contains("--kind chef is not known");
        assertThat(run("search", "--section", "middle", "capex", file)).isEqualTo(2);
        assertThat(run("search", "--kind", "executive", "--section", "prepared", "capex", file)).isZero();
    }

    @Test
    void aLibraryIsSearchedAsFilesAre() {
        String library = folder.resolve("library").toString();
        assertThat(run("library", "add", "--library", library, file)).isZero();
        assertThat(run("search", "--library", library, "capex")).isZero();
        assertThat(json().get("total").asInt()).isOne();
        assertThat(run("library", "list", "--library", library)).isZero();
        assertThat(out.toString()).endsWith("\tnordlys.txt\n");
        assertThat(run("library", "remove", "--library", library, "nordlys.txt")).isZero();
        assertThat(run("search", "--library", library, "capex")).isZero();
        assertThat(json().get("total").asInt()).isZero();
    }

    @Test
    void whatCannotBeUsedIsSaidInOneLine() {
        assertThat(run("search", "capex")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("--library");
        assertThat(run("search", "capex", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("none.txt");
        assertThat(run("search", "--library", folder.resolve("none").toString(), "capex")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("There is no library");
        assertThat(run("library", "remove", "--library", folder.toString(), "none")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1);
        assertThat(run("library")).isEqualTo(2);
    }

    @Test
    void whereNoIndexCanBeWrittenTheLibraryIsSearchedAllTheSameAndOneSentenceSaysSo() throws IOException {
        String library = folder.resolve("library").toString();
        assertThat(run("library", "add", "--library", library, file)).isZero();
        Files.writeString(folder.resolve("library/index"), "in the way");
        assertThat(run("search", "--library", library, "capex")).isZero();
        assertThat(json().get("total").asInt()).isOne();
        assertThat(err.toString()).startsWith(folder.resolve("library/index") + ": The index can't be kept there")
                .hasLineCount(1);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Commands.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }
}
