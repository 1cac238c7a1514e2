package org.diglot.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.diglot.reading.PdfWriter;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two prints of one call made up for these tests, by a browser and by a word processor, with Chinese fonts in them. */
class PdfFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"kestrel.pdf", "kestrel-columns.pdf"})
    void aPrintedCallIsTheCall(String name) throws Exception {
        Transcript plain = read("kestrel.txt");
        Transcript call = read(name);
        assertThat(texts(call)).isEqualTo(texts(plain)).hasSize(18);
        assertThat(call.speakers()).isEqualTo(plain.speakers()).hasSize(5);
        assertThat(call.turns()).extracting(Turn::speaker).isEqualTo(plain.turns().stream().map(Turn::speaker).toList());
        assertThat(call.turns()).extracting(Turn::section).isEqualTo(plain.turns().stream().map(Turn::section).toList());
        assertThat(call.title()).startsWith("Kestrel Foods");
        assertThat(call.source().charset()).isEqualTo("UTF-16BE");
    }

    @Test
    void whatRunsAlongTheEdgesOfPagesIsSetAsideWithItsPage() throws Exception {
        Transcript call = read("kestrel.pdf");
        List<Notice> furniture = call.notices().stream().filter(notice -> notice.kind() == Notice.Kind.FURNITURE).toList();
        assertThat(furniture).hasSize(8).filteredOn(notice -> notice.text().startsWith("file:///srv/calls/kestrel.html"))
                .extracting(notice -> call.source().place(notice.line())).containsExactly("page 1", "page 2", "page 3", "page 4");
        assertThat(call.source().place(call.segments().getLast().texts().getFirst().line())).isEqualTo("page 4");
    }

    @Test
    void aBreakAtAHyphenLeavesNoSpaceAndOneInChineseNone() throws Exception {
        String english = "We measure every one of our businesses against its own history on a like-for-like and quarter-over-quarter basis, as you know well.";
        String chinese = "我们按照同店口径以及环比口径将每一项业务与其自身的历史进行比较，正如各位所知，这样做可以让大家更清楚地看到我们在不同市场上取得的进展。";
        List<String> drawn = Draws.bytes(PdfWriter.lines(List.of(english, chinese, "Thank you.", "谢谢。"), "A head"));
        assertThat(drawn).containsExactly("page 1 | ~ A head", "page 1 | " + english, "page 1 | " + chinese, "page 1 | Thank you.",
                "page 1 | 谢谢。", "page 1 | ~ Page 1");
    }

    @Test
    void aDividedWordIsWholeAgainWhereTheDocumentHasItWhole() {
        PdfLine above = line("Our profitability is what we meas-");
        PdfJoin join = new PdfJoin(List.of(above, line("We measure it like-for-like."), line("and soft\u00AD")));
        assertThat(join.join("what we meas-", above, "ure each year")).isEqualTo("what we measure each year");
        assertThat(join.join("on a like-", above, "for-like basis")).isEqualTo("on a like-for-like basis");
        assertThat(join.join("year-over-", above, "year growth")).isEqualTo("year-over-year growth");
        assertThat(join.join("infor\u00AD", above, "mation")).isEqualTo("information");
        assertThat(join.join("the -", above, "- pardon me")).isEqualTo("the -- pardon me");
        assertThat(join.join("see https://example.com/", above, "calls")).isEqualTo("see https://example.com/calls");
    }

    private static PdfLine line(String text) {
        return new PdfLine(1, text, 70, 500, 100, 11, false, false, PdfLine.Side.WHOLE);
    }

    @Test
    void lettersThatAFontPaintsAlikeBecomeTheUsualOnes() {
        assertThat(PdfLetters.plain("⾦⻑⼤的 oﬃce ⻝")).isEqualTo("金長大的 office 食");
        assertThat(PdfLetters.plain("营收 plain")).isEqualTo("营收 plain");
    }

    private static Transcript read(String name) throws Exception {
        try (InputStream in = PdfFormTest.class.getResourceAsStream(name)) {
            return new TranscriptReader().read(name, in.readAllBytes(), Progress.NONE);
        } catch (IOException failed) {
            throw new IllegalStateException(name, failed);
        }
    }

    private static List<List<String>> texts(Transcript call) {
        return call.segments().stream().map(Segment::texts).map(texts -> texts.stream().map(Text::text).toList()).toList();
    }
}
