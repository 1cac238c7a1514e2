package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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

    /** A changed character, a swapped speaker, a lost line, in what a word processor or a spreadsheet keeps packed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"docx|1\\.3 billion|1.8 billion", "docx|Xu Hong|Joe Tsai", "docx|13 億美元|18 億美元",
            "docx|<w:p>(?:(?!</w:p>).)*1\\.3 billion.*?</w:p>|", "xlsx|1\\.3 billion|1.8 billion", "xlsx|Xu Hong|Joe Tsai",
            "xlsx|13 億美元|18 億美元", "xlsx|<row r=\"3\".*?</row>|", "xlsx|<c r=\"C3\".*?</c>|"})
    void whatWasChangedWithinAPackageIsFound(String format, String before, String after) throws IOException {
        Path document = folder.resolve("quotes");
        run("export", SAMPLE, "--query", "buybacks", "--format", format, "-o", document.toString());
        Files.write(document, repacked(Files.readAllBytes(document), before, after == null ? "" : after));
        assertThat(run("verify", document.toString(), SAMPLE)).isEqualTo(1);
        assertThat(out.toString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"markdown|> `en` .*1\\.3 billion.*\\n|", "html|<p lang=\"zh-Hant\">.*13 億美元.*\\n|",
            "csv|(?m)^.*1\\.3 billion.*\\r\\n|", "json|(?m)^.*1\\.3 billion.*\\n|"})
    void aLostLineIsFound(String format, String lost) throws IOException {
        Path document = folder.resolve("quotes");
        run("export", SAMPLE, "--query", "buybacks", "--format", format, "-o", document.toString());
        String text = Files.readString(document);
        String without = text.replaceFirst(lost.replace("\\n", "\n").replace("\\r", "\r"), "");
        assertThat(without).isNotEqualTo(text);
        Files.writeString(document, without);
        assertThat(run("verify", document.toString(), SAMPLE)).isEqualTo(1);
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
    void ofAFileThatChangedEveryOrphanIsSaidWithWhatStandsThereNow() throws IOException {
        Path before = Files.writeString(folder.resolve("call.txt"), Files.readString(Path.of(SAMPLE)));
        Path json = folder.resolve("quotes.json");
        run("export", before.toString(), "--query", "buybacks", "--format", "json", "-o", json.toString());
        Files.writeString(before, Files.readString(before).replaceFirst("USD1\\.3 billion", "USD1.9 billion"));
        assertThat(run("export", before.toString(), "--quotes", json.toString(), "--format", "csv")).isEqualTo(2);
        assertThat(err.toString()).contains("USD1.3 billion").contains("; now “…").contains("USD1.9 billion").contains("still says this, but the file has changed");
        assertThat(out.toString()).isEmpty();
        assertThat(run("verify", json.toString(), before.toString())).isEqualTo(1);
        assertThat(out.toString().lines().filter(line -> line.contains("where the source has"))).singleElement().asString()
                .contains("1.3 billion").contains("1.9 billion").contains("has changed since");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hant", "zh-Hans"})
    void theDocumentSpeaksTheAnalystsLanguage(String labels) {
        for (String format : List.of("markdown", "html", "docx", "xlsx", "csv", "json")) {
            Path document = folder.resolve("quotes." + format);
            assertThat(run("export", SAMPLE, "--query", "buybacks", "--format", format, "--labels", labels, "-o", document.toString())).isZero();
            assertThat(run("verify", document.toString(), SAMPLE)).as(format).isZero();
        }
        run("export", SAMPLE, "--query", "buybacks", "--format", "markdown", "--labels", labels);
        assertThat(out.toString()).contains(labels.equals("zh-Hant") ? "- **發言者:** " : "- **发言者:** ").doesNotContain("Speaker");
    }

    @Test
    void twoFilesOfOneCallAreExportedAndVerified() throws IOException {
        Path english = Files.writeString(folder.resolve("en.txt"), """
                Blue Harbor Foods Q2 2025 Earnings Call

                Maria Lopez
                Chief Executive Officer
                Thank you. Revenue rose 8% to $1.25 billion in the second quarter.
                Gross margin was 34.5%, up 120 basis points from a year ago.
                """);
        Path chinese = Files.writeString(folder.resolve("zh.txt"), """
                藍港食品2025年第二季度業績電話會議

                瑪麗亞·洛佩茲
                首席執行官
                謝謝。第二季度營收成長8%,達12.5億美元。
                毛利率為34.5%,較去年同期上升120個基點。
                """);
        Path document = folder.resolve("quotes.docx");
        assertThat(run("export", english.toString(), chinese.toString(), "--all", "--format", "docx", "-o", document.toString())).isZero();
        assertThat(run("verify", document.toString(), english.toString(), chinese.toString())).isZero();
        assertThat(run("verify", document.toString(), chinese.toString(), english.toString())).isZero();
        assertThat(run("verify", document.toString(), english.toString())).isEqualTo(1);
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
                new String[] {"export", SAMPLE, "--all", "--format", "csv", "--labels", "fr"},
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

    private static byte[] repacked(byte[] document, String before, String after) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int changed = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(document));
             var zip = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String other = text.replaceFirst(before, after);
                changed += other.equals(text) ? 0 : 1;
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(other.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(changed).isOne();
        return bytes.toByteArray();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Commands.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
