package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Language;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Span;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttributionTest {

    private static final String OTHER = "cd".repeat(32);

    @Test
    void theLinesOfPlainTextAreItsPlaces() {
        Claim claim = claim(Calls.ordinary(), 1);
        assertThat(claim.get(Field.LINES)).isEqualTo("3, 4");
        assertThat(claim.get(Field.PLACE)).isEmpty();
        assertThat(claim.get(Field.ALIGNMENT)).isEmpty();
    }

    @Test
    void whereTheOriginalHasPlacesTheyAreSaid() {
        Source source = new Source("call.pdf", Calls.HASH, "UTF-8", 4, List.of("page 3", "page 3", "page 3", "page 4"));
        Transcript call = with(List.of(source), Alignment.PRINTED);
        assertThat(claim(call, 0).get(Field.PLACE)).isEqualTo("page 3");
        assertThat(claim(call, 1).get(Field.PLACE)).isEqualTo("page 3, page 4");
    }

    @Test
    void ofTwoFilesEachLineSaysWhoseItIs() {
        Claim claim = claim(two(), 1);
        assertThat(claim.get(Field.PLACE)).isEqualTo("en.srt 3 (00:03:12.400); zh.txt 4");
        assertThat(claim.get(Field.LINES)).isEqualTo("3, 4");
        assertThat(claim.get(Field.FILE)).isEqualTo("en.srt + zh.txt");
        assertThat(claim.get(Field.SHA256)).isEqualTo(Calls.HASH + " + " + OTHER);
        assertThat(claim.get(Field.ALIGNMENT)).isEqualTo("paired by Diglot, not by the source; confidence 0.83");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "TMX", mode = EnumSource.Mode.EXCLUDE)
    void allOfItIsReadBack(Format format) throws Exception {
        byte[] document = VerifierTest.export(two(), format);
        assertThat(VerifierTest.verify(document, two())).isEmpty();
        assertThat(VerifierTest.verify(document, with(two().sources(), Alignment.PRINTED)))
                .allSatisfy(doubt -> assertThat(doubt.what()).startsWith("alignment is not what the source says")).hasSize(2);
    }

    private static Transcript two() {
        return with(List.of(new Source("en.srt", Calls.HASH, "UTF-8", 4, List.of("a", "b", "00:03:12.400", "d")),
                new Source("zh.txt", OTHER, "UTF-8", 4)), Alignment.COMPUTED);
    }

    private static Transcript with(List<Source> sources, Alignment alignment) {
        Transcript call = Calls.of("Jane Roe", List.of(
                new Segment(0, 0, List.of(new Text(1, "One."), new Text(2, "一。")), 0.83),
                new Segment(1, 0, List.of(new Text(3, "Two."), new Text(4, "二。")), 0.83)));
        return new Transcript(sources, alignment, call.title(), call.company(), call.period(), call.languages(), call.preamble(),
                List.of(new Notice(1, Notice.Kind.MACHINE_TRANSLATION, "機器")), call.speakers(), call.turns(),
                call.exchanges(), call.segments(), call.cited(), call.problems());
    }

    private static Claim claim(Transcript call, int segment) {
        return new Attribution(call).of(call.segments().get(segment), Language.ENGLISH, new Span(0, 4), Labels.english()).claim();
    }
}
