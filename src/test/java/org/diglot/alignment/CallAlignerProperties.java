package org.diglot.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** Laws of the merged call, whatever was done to the two files. */
class CallAlignerProperties {

    private static final Bitext SAMPLE = Bitext.sample();

    @Property(tries = 12)
    void everyLineOfBothFilesStandsInExactlyOnePlace(@ForAll @LongRange(min = 0, max = 1000) long seed,
                                                     @ForAll @DoubleRange(min = 0, max = 0.9) double share,
                                                     @ForAll boolean headless, @ForAll boolean swapped) {
        Bitext call = new Mangler(seed, share).mangled(SAMPLE);
        Bitext mangled = headless ? new Bitext("headless", call.english(), withoutHeaders(call.chinese())) : call;
        Bitext asked = swapped ? new Bitext("swapped", mangled.chinese(), mangled.english()) : mangled;
        Transcript aligned = Score.aligned(asked);
        for (int file = 0; file < 2; file++) {
            int lines = (file == 0 ? asked.english() : asked.chinese()).size();
            assertThat(accounted(aligned, file)).isEqualTo(IntStream.rangeClosed(1, lines).boxed().toList());
        }
    }

    @Property(tries = 12)
    void linesKeepTheirOrder(@ForAll @LongRange(min = 0, max = 1000) long seed,
                             @ForAll @DoubleRange(min = 0, max = 0.9) double share) {
        Transcript aligned = Score.aligned(new Mangler(seed, share).mangled(SAMPLE));
        for (int column = 0; column < 2; column++) {
            int side = column;
            assertThat(aligned.segments().stream().flatMap(segment -> segment.texts().get(side).lines().stream()).toList())
                    .isSorted().doesNotHaveDuplicates();
        }
    }

    @Property(tries = 12)
    void turnsHoldTheSegmentsAndNeverShareThem(@ForAll @LongRange(min = 0, max = 1000) long seed,
                                              @ForAll @DoubleRange(min = 0, max = 0.9) double share) {
        Transcript aligned = Score.aligned(new Mangler(seed, share).mangled(SAMPLE));
        int next = 0;
        for (Turn turn : aligned.turns()) {
            assertThat(turn.firstSegment()).isEqualTo(next);
            assertThat(aligned.segmentsOf(turn)).allMatch(segment -> segment.turn() == turn.index());
            assertThat(aligned.speaker(turn.speaker())).isPresent();
            next += turn.segments();
        }
        assertThat(next).isEqualTo(aligned.segments().size());
        for (Segment segment : aligned.segments()) {
            assertThat(segment.index()).isEqualTo(aligned.segments().indexOf(segment));
            assertThat(segment.texts()).hasSize(2).anyMatch(text -> !text.isMissing());
        }
    }

    private static List<Bitext.Piece> withoutHeaders(List<Bitext.Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.header()).toList();
    }

    /** Every line of a file that the call tells of, problems that tell of lines left out among them. */
    private static List<Integer> accounted(Transcript call, int file) {
        List<Integer> lines = new ArrayList<>();
        call.preamble().stream().filter(one -> one.file() == file).forEach(one -> lines.add(one.line()));
        call.notices().stream().filter(one -> one.file() == file).forEach(one -> lines.add(one.line()));
        call.turns().forEach(turn -> lines.addAll(file == 0 ? turn.headerLines() : turn.otherHeaderLines()));
        call.segments().stream().map(segment -> segment.texts().get(file)).map(Text::lines).forEach(lines::addAll);
        call.problems().stream().filter(one -> one.file() == file && !lines.contains(one.line()))
                .forEach(one -> lines.add(one.line()));
        return lines.stream().sorted().toList();
    }
}
