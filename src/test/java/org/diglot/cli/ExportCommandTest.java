package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands {@code export} and {@code verify}, together. */
class ExportCommandTest {

    private static final String SAMPLE = "assets/samples/alibaba-2024-12q.en-zh-Hant.txt";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "docx", "xlsx", "csv", "json"})
    void whatIsExportedIsVerified(String format) {
        Path document = folder.resolve("quotes." + format);
        assertThat(run("export", SAMPLE, "--query", "buybacks", "--format", format, "-o", document.toString())).isZero();
        assertThat(run("verify", document.toString(), SAMPLE)).isZero();
        assertThat(out.toString()).contains("quotes stand");
    }

    @ParameterizedTest
    @CsvSource({"markdown,1.3 billion,1.8 billion", "markdown,Xu Hong,Joe Tsai", "html,1.3 billion,1.8 billion",
            "html,Xu Hong,Joe Tsai", "csv,1.3 billion,1.8 billion", "csv,Xu Hong,Joe Tsai",
            "json,1.3 billion,1.8 billion", "json,Xu Hong,Joe Tsai"})
    void whatWasChangedAfterwardsIsFound(String format, String before, String after) throws IOException {
        Path document = folder.resolve("quotes");
        run("export", SAMPLE, "--query", "buybacks", "--format", format, "-o", document.toString());
        String text = Files.readString(document);
        Files.writeString(document, text.replaceFirst(before, after));
        assertThat(Files.readString(document)).isNotEqualTo(text);
        assertThat(run("verify", document.toString(), SAMPLE)).isEqualTo(1);
        assertThat(out.toString().lines()).isNotEmpty().allMatch(line -> line.contains(": quote "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "docx", "xlsx", "csv", "json", "tmx"})
    void theSameInputGivesTheSameBytes(String format) throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        run("export", SAMPLE, "--topic", "capex", "--format", format, "-o", one.toString());
        run("export", SAMPLE, "--topic", "capex", "--format", format, "-o", other.toString());
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
        assertThat(folder).isDirectoryNotContaining(file -> file.getFileName().toString().endsWith(".tmp"));
    }

    @Test
    void everySegmentIsAQuote() {
        run("export", SAMPLE, "--all", "--format", "json");
        JsonNode quotes = JsonMapper.shared().readTree(out.toString());
        run("parse", SAMPLE);
        JsonNode call = JsonMapper.shared().readTree(out.toString());
        assertThat(quotes.get("total").asInt()).isEqualTo(call.get("segments").size());
        assertThat(quotes.get("first").get("items")).hasSize(call.get("segments").size());
    }

    @Test
    void whatWasExportedAsJsonCanBeExportedAgain() throws IOException {
        Path json = folder.resolve("quotes.json");
        run("export", SAMPLE, "--query", "buybacks", "--format", "json", "-o", json.toString());
        run("export", SAMPLE, "--query", "buybacks", "--format", "markdown");
        String fromQuery = out.toString();
        assertThat(run("export", SAMPLE, "--quotes", json.toString(), "--format", "markdown")).isZero();
        assertThat(out).hasToString(fromQuery);
    }

    @Test
    void aQuoteThatTheFileDoesNotSayIsLeftOutAndNamed() throws IOException {
        Path json = folder.resolve("quotes.json");
        run("export", SAMPLE, "--query", "buybacks", "--format", "json", "-o", json.toString());
        Files.writeString(json, Files.readString(json).replaceFirst("For December quarter, we", "For November quarter, we"));
        assertThat(run("export", SAMPLE, "--quotes", json.toString(), "--format", "csv")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("left out").contains("For November");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenAsked() throws IOException {
        Path there = Files.writeString(folder.resolve("notes.md"), "mine");
        assertThat(run("export", SAMPLE, "--all", "--format", "markdown", "-o", there.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("notes.md").contains("--force");
        assertThat(there).hasContent("mine");
        assertThat(run("export", SAMPLE, "--all", "--format", "markdown", "-o", there.toString(), "--force")).isZero();
        assertThat(Files.readString(there)).startsWith("# Quotes");
    }

    @Test
    void excelsMarkCanBeLeftOut() {
        run("export", SAMPLE, "--topic", "capex", "--format", "csv");
        assertThat(out.toString()).startsWith("\uFEFF\"Quote\"");
        run("export", SAMPLE, "--topic", "capex", "--format", "csv", "--no-bom");
        assertThat(out.toString()).startsWith("\"Quote\"");
    }

    @Test
    void oneLanguageAloneKeepsTheNotice() {
        run("export", SAMPLE, "--topic", "capex", "--format", "markdown", "--language", "zh");
        assertThat(out.toString()).contains("> `zh-Hant` ").doesNotContain("> `en` ").contains("Machine translation");
    }

    @Test
    void quotesStandUnderTheirSpeakers() {
        run("export", SAMPLE, "--topic", "capex", "--format", "markdown", "--group", "speaker");
        List<String> headings = out.toString().lines().filter(line -> line.startsWith("## ")).toList();
        assertThat(headings).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void aTemplateIsNamedOrAFile() throws IOException {
        assertThat(run("export", SAMPLE, "--topic", "capex", "--template", "slide-table")).isZero();
        assertThat(out.toString()).startsWith("## Quotes").contains("| Speaker | en | zh-Hant |");
        Path own = Files.writeString(folder.resolve("own.txt"), "{{#quotes}}{{speaker}}\n{{/quotes}}");
        Path made = folder.resolve("made.txt");
        assertThat(run("export", SAMPLE, "--topic", "capex", "--template", own.toString(), "-o", made.toString())).isZero();
        assertThat(made).content().contains("Machine translation: line 4 of the source").doesNotContain("{{");
        assertThat(run("export", SAMPLE, "--topic", "capex", "--template", own.toString(), "-o", made.toString())).isEqualTo(2);
        Files.writeString(own, "\n  {{speakr}}");
        assertThat(run("export", SAMPLE, "--topic", "capex", "--template", own.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(
                own + ":2: column 3: There is no “speakr”; write one of the names that an export knows.");
    }

    @Test
    void whatCannotBeUsedEndsInOneLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"first\":", StandardCharsets.UTF_8);
        String missing = folder.resolve("missing").toString();
        for (String[] arguments : List.of(
                new String[] {"export", SAMPLE, "--format", "csv"},
                new String[] {"export", SAMPLE, "--all", "--query", "capex", "--format", "csv"},
                new String[] {"export", SAMPLE, "--all", "--format", "odt"},
                new String[] {"export", SAMPLE, "--all", "--format", "docx"},
                new String[] {"export", SAMPLE, "--all"},
                new String[] {"export", SAMPLE, "--all", "--template", "nonsense"},
                new String[] {"export", SAMPLE, "--all", "--template", folder.toString()},
                new String[] {"export", SAMPLE, "--all", "--template", "email-note", "--format", "csv"},
                new String[] {"export", SAMPLE, "--all", "--format", "csv", "--group", "mood"},
                new String[] {"export", SAMPLE, "--all", "--format", "csv", "--language", "fr"},
                new String[] {"export", SAMPLE, "--topic", "nonsense", "--format", "csv"},
                new String[] {"export", SAMPLE, "--query", "xyzzyplugh", "--format", "csv"},
                new String[] {"export", SAMPLE, "--quotes", broken.toString(), "--format", "csv"},
                new String[] {"export", SAMPLE, "--quotes", missing, "--format", "csv"},
                new String[] {"export", missing, "--all", "--format", "csv"},
                new String[] {"export", SAMPLE, "--all", "--format", "csv", "-o", missing + "/deep/out.csv"},
                new String[] {"export", SAMPLE, "--all", "--format", "csv", "-o", folder.toString(), "--force"},
                new String[] {"verify", broken.toString()},
                new String[] {"verify", broken.toString(), SAMPLE},
                new String[] {"verify", SAMPLE, SAMPLE},
                new String[] {"verify", missing, SAMPLE},
                new String[] {"verify", folder.toString(), SAMPLE})) {
            assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(err.toString().lines()).as(String.join(" ", arguments)).singleElement().asString()
                    .doesNotContain("Exception");
            assertThat(out.toString()).isEmpty();
        }
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Commands.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
