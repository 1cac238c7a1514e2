package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diglot.numbers.Ledger;
import org.diglot.transcript.Transcript;

/** Whatever a source says, an export says it to the character, shows what hides, and does no harm. */
class HostileTextProperties {

    private static final List<String> PIECES = List.of("=1+1", "+", "-2", "@SUM(A1)", "'", "\t", "\r", "\n", " ", "  ",
            "\u00A0", "\u3000", "<script>alert(1)</script>", "</p>", "<!--", "-->", "]]>", "<![CDATA[", "&amp;", "&#0;",
            "\u202E", "\u202C", "\u2066", "\u2069", "\u200F", "\u200B", "\uFEFF", "\u200D", "\u00AD", "\u2028", "\u0000",
            "\u0007", "\u001B[31m", "\u0085", "\uFFFE", "\uD83D", "\uDE00", "😀", "𠮷", "𝒜", "\uDB40\uDC41", "⟦", "⟧",
            "⟦U+202E⟧", "U+0041", "_x0041_", "_x005F_", "_", "\\", "\\\\n", "`", "``", "*a*", "**", "#", "### Quote 1 of 1",
            "> ", "- **Speaker:** X", "1. ", "1)", "|", "~~", "$x$", "![a](b)", "[a]: b", "http://a.b", "\"", "\"\"", ",", ";",
            " · ", "–", "growth of 11%", "成長百分之十一", "é", "e\u0301", "ﷺ", "\\u202E", "{", "}", "%00", "０", "＝1", "＠");

    @Property(tries = 60)
    void everyFormatGivesTheTextBack(@ForAll("texts") String english, @ForAll("texts") String chinese,
                                     @ForAll("names") String name) throws Exception {
        Transcript call = call(english, chinese, name);
        for (Format format : readable()) {
            byte[] document = VerifierTest.export(call, format);
            assertThat(VerifierTest.verify(document, call)).as("%s", format).isEmpty();
        }
    }

    @Property(tries = 60)
    void everyFormatMissesOneChangedCharacter(@ForAll("texts") String english, @ForAll("texts") String chinese,
                                              @ForAll @IntRange(max = 10_000) int where) throws Exception {
        Transcript call = call(english, chinese, "Jane Roe");
        int at = where % english.length();
        char other = english.charAt(at) == '3' ? '8' : '3';
        Transcript changed = call(english.substring(0, at) + other + english.substring(at + 1), chinese, "Jane Roe");
        for (Format format : readable()) {
            assertThat(VerifierTest.verify(VerifierTest.export(call, format), changed)).as("%s", format).hasSize(1);
        }
    }

    @Property(tries = 60)
    void twoSpeakersAreNeverTakenForEachOther(@ForAll("names") String one, @ForAll("names") String other) throws Exception {
        Assume.that(!one.equals(other));
        for (Format format : readable()) {
            byte[] document = VerifierTest.export(call("Yes.", "是。", one), format);
            assertThat(VerifierTest.verify(document, call("Yes.", "是。", other))).as("%s", format).hasSize(1);
        }
    }

    @Property(tries = 60)
    void nothingHiddenPassesUnmarked(@ForAll("texts") String english, @ForAll("names") String name) throws Exception {
        Transcript call = call(english, "是。", name);
        for (Format format : List.of(Format.MARKDOWN, Format.HTML, Format.CSV, Format.JSON, Format.TMX)) {
            String document = new String(VerifierTest.export(call, new ExportOptions(format, java.util.Set.of(),
                    Grouping.SPEAKER, false)), StandardCharsets.UTF_8);
            assertThat(document.codePoints().filter(c -> c != '\n' && c != '\r' && c != '⟦' && Visible.hidden(c)).toArray())
                    .as("%s", format).isEmpty();
        }
    }

    @Property(tries = 60)
    void noFormulaBeginsInACell(@ForAll("texts") String english, @ForAll("names") String name) throws Exception {
        Transcript call = call(english, "是。", name);
        byte[] csv = VerifierTest.export(call, Format.CSV);
        try (var rows = CsvWriter.FORMAT.parse(new java.io.StringReader(new String(csv, StandardCharsets.UTF_8).substring(1)))) {
            rows.forEach(row -> row.forEach(HostileTextProperties::isHarmless));
        }
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(
                new java.io.ByteArrayInputStream(VerifierTest.export(call, Format.XLSX)));
             var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> {
                if (cell != null) {
                    isHarmless(cell.getText());
                    assertThat(cell.getFormula()).isNull();
                }
            }));
        }
    }

    @Property(tries = 60)
    void noMarkupOfTheSourceSurvivesInHtml(@ForAll("texts") String english, @ForAll("names") String name) throws Exception {
        var page = org.jsoup.Jsoup.parse(new String(VerifierTest.export(call(english, "是。", name), Format.HTML),
                StandardCharsets.UTF_8));
        assertThat(page.getAllElements()).extracting(org.jsoup.nodes.Element::tagName).isSubsetOf("#root", "html", "head",
                "meta", "title", "style", "body", "h1", "h2", "h3", "dl", "dt", "dd", "section", "blockquote", "p");
    }

    @Property(tries = 12)
    void aMegabyteOnOneLineComesThrough(@ForAll("texts") String piece) throws Exception {
        String english = piece.repeat(1_000_000 / piece.length() + 1);
        Transcript call = call(english, "是。", "Jane Roe");
        Format format = readable().get(Math.floorMod(piece.hashCode(), readable().size()));
        Compilation unchecked = new Compilation(call, new Ledger(List.of(), List.of(), List.of()), new Quoting(call).all());
        byte[] document = VerifierTest.bytes(unchecked, ExportOptions.of(format));
        assertThat(VerifierTest.verify(document, call)).as("%s", format).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(6);
        return Arbitraries.oneOf(Arbitraries.of(PIECES), anything).list().ofMinSize(1).ofMaxSize(8)
                .map(pieces -> String.join("", pieces)).filter(text -> !text.isEmpty());
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(Arbitraries.of(PIECES), Arbitraries.of("Jane", "Wang", "王", ""), Arbitraries.of(PIECES))
                .as((one, two, three) -> one + two + three);
    }

    private static Transcript call(String english, String chinese, String name) {
        Transcript plain = Calls.saying(english, chinese);
        return Calls.of(name, plain.segments());
    }

    private static List<Format> readable() {
        return List.of(Format.MARKDOWN, Format.HTML, Format.DOCX, Format.XLSX, Format.CSV, Format.JSON);
    }

    private static void isHarmless(String cell) {
        assertThat(cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0).as(cell).isTrue();
    }
}
