package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The sample written out in every form and read back is the sample. */
class RoundTripTest {

    private static Transcript sample;
    private static WrittenCall written;

    private record Written(String form, byte[] bytes, String place) {
    }

    @BeforeAll
    static void read() throws Exception {
        sample = new TranscriptReader().read(Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt"), Progress.NONE);
        written = WrittenCall.of(sample);
    }

    @TestFactory
    Stream<DynamicTest> theSampleComesBackFromEveryForm() throws Exception {
        return Stream.of(
                new Written("html", FormWriter.html(written), "paragraph "),
                new Written("tmx", FormWriter.tmx(written), "tu "),
                new Written("srt", FormWriter.srt(written), "00:"),
                new Written("vtt", FormWriter.vtt(written), "00:"),
                new Written("csv", FormWriter.separated(written, ',', true), "row "),
                new Written("csv without speakers", FormWriter.separated(written, ',', false), "row "),
                new Written("tsv", FormWriter.separated(written, '\t', true), "row "),
                new Written("semicolons", FormWriter.separated(written, ';', false), "row "),
                new Written("json", FormWriter.json(written), "pair "),
                new Written("json with speakers", FormWriter.jsonWithSpeakers(written), "pair "),
                new Written("docx", FormWriter.docx(written), "paragraph "),
                new Written("docx table", FormWriter.docxTable(written), "table 1, row "),
                new Written("xlsx", FormWriter.xlsx(written), "row "),
                new Written("pdf", PdfWriter.lines(written.lines(), "Alibaba Group Holding Limited | Full transcript"), "page "),
                new Written("pdf of two columns", PdfWriter.columns(written.rows(), "財報電話會議逐字稿 Transcript"), "page "))
                .map(one -> DynamicTest.dynamicTest(one.form(), () -> same(one)));
    }

    private static void same(Written one) throws Exception {
        Transcript call = new TranscriptReader().read("call." + one.form(), one.bytes(), Progress.NONE);
        assertThat(difference(texts(call), texts(sample))).isEmpty();
        assertThat(call.turns()).hasSize(37).extracting(Turn::speaker).isEqualTo(sample.turns().stream().map(Turn::speaker).toList());
        assertThat(call.turns()).extracting(Turn::section).isEqualTo(sample.turns().stream().map(Turn::section).toList());
        assertThat(call.turns()).extracting(Turn::firstSegment)
                .isEqualTo(sample.turns().stream().map(Turn::firstSegment).toList());
        assertThat(call.segments()).hasSize(378);
        assertThat(call.speakers()).isEqualTo(sample.speakers());
        assertThat(call.exchanges()).extracting(Exchange::turns).isEqualTo(sample.exchanges().stream().map(Exchange::turns).toList());
        assertThat(call.languages()).isEqualTo(sample.languages());
        assertThat(call.company()).isEqualTo(sample.company());
        assertThat(call.period()).isEqualTo(sample.period());
        assertThat(call.cited()).isEqualTo(sample.cited());
        assertThat(call.problems()).isEmpty();
        assertThat(call.notices()).filteredOn(notice -> notice.kind() == Notice.Kind.MACHINE_TRANSLATION).hasSize(1);
        assertThat(Places.of(call)).hasSize(call.source().lines()).doesNotHaveDuplicates();
        assertThat(call.source().places()).hasSize(call.source().lines()).allMatch(place -> place.startsWith(one.place()));
    }

    private static String difference(List<List<String>> found, List<List<String>> wanted) {
        for (int i = 0; i < Math.min(found.size(), wanted.size()); i++) {
            if (!found.get(i).equals(wanted.get(i))) {
                return "segment " + i + ": " + found.get(i) + ", not " + wanted.get(i);
            }
        }
        return found.size() == wanted.size() ? "" : found.size() + " segments";
    }

    private static List<List<String>> texts(Transcript call) {
        return call.segments().stream().map(Segment::texts).map(texts -> texts.stream().map(Text::text).toList()).toList();
    }
}
