package org.diglot.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** A bilingual file whose lines slipped. */
class RealignTest {

    private static final CallAligner ALIGNER = new CallAligner(Glossary.shipped());

    @Test
    void linesThatSlippedAreJoinedWithWhatTheyBelongTo() throws UnreadableTranscript, Progress.Stopped {
        Transcript call = read("""
                Operator
                Operator
                Good morning and welcome to the Harbour Lights earnings call.
                早安，歡迎參加海港之光的財報電話會議。
                Please go ahead.
                請開始。
                Daniel Chen - Chief Financial Officer
                Daniel Chen - Chief Financial Officer
                Revenue rose 12% to $48 million in the quarter.
                本季營收成長12%至4,800萬美元，我們的利潤率為31%。
                Our margin was 31%.
                We opened nine stores in Penang this summer.
                今年夏天我們在檳城開了九家店。
                """);
        Transcript mended = ALIGNER.realign(call, Progress.NONE);
        assertThat(mended.alignment()).isEqualTo(Alignment.COMPUTED);
        assertThat(mended.segments()).hasSize(4);
        assertThat(mended.segments().get(2).texts()).extracting(Text::lines).containsExactly(List.of(9, 11), List.of(10));
        assertThat(mended.segments().get(3).texts()).extracting(Text::lines).containsExactly(List.of(12), List.of(13));
        assertThat(mended.problems()).isEmpty();
        assertThat(mended.turns()).extracting(turn -> turn.firstSegment() + "+" + turn.segments()).containsExactly("0+2", "2+2");
        assertThat(mended.speakers()).isEqualTo(call.speakers());
    }

    @Test
    void theSamplesOwnPairsStay() throws UnreadableTranscript, Progress.Stopped, IOException {
        Transcript call = new TranscriptReader().read(Bitext.SAMPLE, Progress.NONE);
        Transcript mended = ALIGNER.realign(call, Progress.NONE);
        assertThat(mended.segments()).extracting(Segment::texts).isEqualTo(call.segments().stream().map(Segment::texts).toList());
        assertThat(mended.turns()).isEqualTo(call.turns());
        assertThat(mended.cited()).isEqualTo(call.cited());
        assertThat(mended.exchanges()).isEqualTo(call.exchanges());
    }

    @Test
    void aSampleWhoseChineseSlippedByOneLineFindsItsPairsAgain() throws UnreadableTranscript, Progress.Stopped, IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Bitext.SAMPLE));
        lines.remove(51);
        lines.remove(130);
        Transcript mended = ALIGNER.realign(read(String.join("\n", lines)), Progress.NONE);
        Transcript whole = new TranscriptReader().read(Bitext.SAMPLE, Progress.NONE);
        List<String> pairs = whole.segments().stream().map(RealignTest::words).toList();
        assertThat(mended.segments().stream().map(RealignTest::words).filter(pairs::contains).count())
                .isGreaterThanOrEqualTo(whole.segments().size() - 3);
    }

    @Test
    void aCallOfOneLanguageStaysAsItIs() throws UnreadableTranscript, Progress.Stopped {
        Transcript call = read("Operator\nGood morning.\nJane Roe - CFO\nHello everyone, we grew.\n");
        assertThat(ALIGNER.realign(call, Progress.NONE)).isSameAs(call);
    }

    private static String words(Segment segment) {
        return segment.texts().get(0).text() + "|" + segment.texts().get(1).text();
    }

    private static Transcript read(String text) throws UnreadableTranscript, Progress.Stopped {
        return new TranscriptReader().read("call.txt", text, Progress.NONE);
    }
}
