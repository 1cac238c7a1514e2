package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerifierTest {

    private static final Transcript CALL = Calls.ordinary();

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "TMX", mode = EnumSource.Mode.EXCLUDE)
    void whatWasExportedStands(Format format) throws Exception {
        assertThat(verify(export(CALL, format), CALL)).isEmpty();
    }

    /** Whoever reads the document takes for quoted what stands among the quoted. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
        "MARKDOWN @ ¶>¶ @ ¶>¶> and $1 trillion more.¶>¶",
        "MARKDOWN @ ¶>¶ @ ¶and $1 trillion more.¶>¶",
        "MARKDOWN @ ¶>¶ @ ¶> `xx` and more.¶>¶",
        "MARKDOWN @ ¶>¶ @ ¶  > and more.¶>¶",
        "HTML @ <blockquote> @ <blockquote><p>and $1 trillion more.</p>",
        "HTML @ <blockquote> @ <blockquote>and more.",
        "HTML @ <blockquote> @ <blockquote><p lang=xx>and more.</p>",
        "HTML @ <blockquote> @ <blockquote><div><p lang=en>and more.</p></div>"})
    void whatWasAddedAmongTheTextsOfAQuoteIsNamed(Format format, String place, String added) throws Exception {
        String document = new String(export(CALL, format), StandardCharsets.UTF_8);
        String before = place.replace('¶', '\n');
        assertThat(document).contains(before);
        byte[] changed = document.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(added.replace('¶', '\n')))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(verify(changed, CALL)).extracting(Doubt::quote).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "TMX", mode = EnumSource.Mode.EXCLUDE)
    void whatWasExportedInOneLanguageStands(Format format) throws Exception {
        byte[] document = export(CALL, new ExportOptions(format, Set.of(Language.CHINESE_TRADITIONAL), Grouping.SPEAKER, false));
        assertThat(verify(document, CALL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "TMX", mode = EnumSource.Mode.EXCLUDE)
    void aPartOfATextStandsWhereItWasTakenFrom(Format format) throws Exception {
        Quote part = new Quoting(CALL).of(0, Language.ENGLISH, new Span(8, 16)).withNote("a\nnote");
        assertThat(part.anchor().text()).isEqualTo("grew 11%");
        byte[] document = bytes(new Compilation(CALL, Calls.check(CALL), List.of(part)), ExportOptions.of(format));
        assertThat(verify(document, CALL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "TMX", mode = EnumSource.Mode.EXCLUDE)
    void oneChangedCharacterIsNamed(Format format) throws Exception {
        Transcript changed = Calls.saying("Revenue grew 13% to $5.2 billion.", "營收成長11%,達52億美元。",
                "We returned cash to shareholders.", "我們把現金還給股東。",
                "That's all from me.", "我就說到這裡。",
                "Thank you. What about capex?", "謝謝。資本支出呢?",
                "And margins?", "還有利潤率?",
                "A last one.", "最後一題?");
        assertThat(verify(export(CALL, format), changed)).extracting(Doubt::quote).containsExactly(1, 6);
        assertThat(verify(export(CALL, format), changed).getFirst().what()).contains("en").contains("11%").contains("13%");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "TMX", mode = EnumSource.Mode.EXCLUDE)
    void aSwappedSpeakerIsNamed(Format format) throws Exception {
        Transcript swapped = Calls.of("Jane Doe", CALL.segments());
        List<Doubt> doubts = verify(export(CALL, format), swapped);
        assertThat(doubts).extracting(Doubt::quote).containsExactly(1, 2, 3);
        assertThat(doubts.getFirst().what()).startsWith("speaker is not what the source says").contains("Roe").contains("Doe");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = {"MARKDOWN", "HTML", "CSV", "JSON"})
    void aDroppedLineIsMissed(Format format) throws Exception {
        List<String> lines = List.of(new String(export(CALL, format), StandardCharsets.UTF_8).split("\n"));
        int dropped = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.contains("把現金還給") || line.contains("returned cash") || line.contains("A last one.")) {
                String without = String.join("\n", lines.subList(0, i)) + "\n"
                        + String.join("\n", lines.subList(i + 1, lines.size())) + "\n";
                assertThat(fails(without.getBytes(StandardCharsets.UTF_8))).as(line).isTrue();
                dropped++;
            }
        }
        assertThat(dropped).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"DOCX,Jane Roe,Jane Doe,1", "DOCX,grew 11%,grew 13%,1", "DOCX,把現金還給,把現金交給,2",
            "XLSX,Jane Roe,Jane Doe,1", "XLSX,grew 11%,grew 13%,1", "XLSX,把現金還給,把現金交給,2"})
    void whatWasChangedWithinAnOfficeDocumentIsNamed(Format format, String before, String after, int quote) throws Exception {
        assertThat(verify(changed(export(CALL, format), before, after), CALL)).extracting(Doubt::quote).containsExactly(quote);
    }

    @ParameterizedTest
    @CsvSource({"DOCX,<w:p>(?:(?!</w:p>).)*returned cash.*?</w:p>", "XLSX,<row r=\"4\".*?</row>",
            "XLSX,<row r=\"7\".*?</row>"})
    void whatWasDroppedFromAnOfficeDocumentIsMissed(Format format, String dropped) throws Exception {
        assertThat(verify(changed(export(CALL, format), dropped, ""), CALL)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "TMX", mode = EnumSource.Mode.EXCLUDE)
    void aSideThatTheSourceLacksIsNotMissed(Format format) throws Exception {
        Transcript oneSided = Calls.saying("Only in English.", "", "Both.", "都有。");
        assertThat(verify(export(oneSided, format), oneSided)).isEmpty();
        Transcript bothSided = Calls.of("Jane Roe", List.of(new Segment(0, 0, List.of(new Text(1, "Only in English."),
                new Text(1, "不是。"))), oneSided.segments().get(1)));
        assertThat(verify(export(oneSided, format), bothSided)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"';', UTF-8", "'\t', UTF-16", "'\t', UTF-16LE", "';', UTF-16BE"})
    void aTableThatASpreadsheetSavedInItsOwnWayStands(char between, Charset charset) throws Exception {
        String table = new String(export(CALL, Format.CSV), StandardCharsets.UTF_8).replace("\uFEFF", "");
        StringBuilder saved = new StringBuilder(charset.equals(StandardCharsets.UTF_16) ? "" : "\uFEFF");
        try (CSVParser parser = CsvWriter.FORMAT.parse(new StringReader(table));
             CSVPrinter printer = new CSVPrinter(saved, CSVFormat.EXCEL.builder().setDelimiter(between).get())) {
            printer.printRecords(parser);
        }
        assertThat(verify(saved.toString().getBytes(charset), CALL)).isEmpty();
        byte[] changed = saved.toString().replace("grew 11%", "grew 13%").getBytes(charset);
        assertThat(verify(changed, CALL)).extracting(Doubt::quote).containsExactly(1);
    }

    @Test
    void anotherSourceIsSaid() throws Exception {
        Transcript other = new Transcript(new org.diglot.transcript.Source("call.txt", "cd".repeat(32), "UTF-8", 12), "", "",
                "", CALL.languages(), List.of(), List.of(), CALL.speakers(), CALL.turns(), List.of(), CALL.segments(),
                List.of(), List.of());
        assertThat(verify(export(CALL, Format.CSV), other)).hasSize(6)
                .allSatisfy(doubt -> assertThat(doubt.what()).contains("call.txt").contains("changed"));
        assertThat(new Verifier(List.of()).verify(export(CALL, Format.CSV), Progress.NONE).doubts()).hasSize(6)
                .allSatisfy(doubt -> assertThat(doubt.what()).contains("call.txt").contains("not among"));
    }

    @Test
    void whatIsNoExportIsRefusedInASentence() {
        for (String bytes : List.of("", "Hello", "{}", "[]", "{\"total\":", "<p>Hi</p>", "# Notes", "PK\3\4 nonsense",
                "a,b\n\"c", "PK", "\0\1\2", "<?xml version=\"1.0\"?><tmx>")) {
            assertThatThrownBy(() -> verify(bytes.getBytes(StandardCharsets.UTF_8), CALL)).as(bytes)
                    .isInstanceOf(UnreadableExport.class).message().endsWith(".");
        }
    }

    /** The document with the first such place of its body changed. */
    private static byte[] changed(byte[] document, String before, String after) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip zip = new FixedZip(out);
        int changes = 0;
        for (var part : OfficePackage.parts(document).entrySet()) {
            String text = new String(part.getValue(), StandardCharsets.UTF_8);
            String other = text.replaceFirst(before, after);
            changes += other.equals(text) ? 0 : 1;
            zip.entry(part.getKey(), other);
        }
        zip.finish();
        assertThat(changes).isOne();
        return out.toByteArray();
    }

    static byte[] export(Transcript call, Format format) throws IOException, Progress.Stopped {
        return export(call, ExportOptions.of(format));
    }

    static byte[] export(Transcript call, ExportOptions options) throws IOException, Progress.Stopped {
        return bytes(new Compilation(call, Calls.check(call), new Quoting(call).all()), options);
    }

    static byte[] bytes(Compilation compilation, ExportOptions options) throws IOException, Progress.Stopped {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter().write(compilation, options, out, Progress.NONE);
        return out.toByteArray();
    }

    static List<Doubt> verify(byte[] document, Transcript call) throws UnreadableExport, Progress.Stopped {
        return new Verifier(List.of(call)).verify(document, Progress.NONE).doubts();
    }

    private static boolean fails(byte[] document) throws Progress.Stopped {
        try {
            return !verify(document, CALL).isEmpty();
        } catch (UnreadableExport broken) {
            return true;
        }
    }
}
