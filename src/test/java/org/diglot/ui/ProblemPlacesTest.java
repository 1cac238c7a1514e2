package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Language;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.api.Test;

class ProblemPlacesTest {

    private static final Problem ALONE = problem(7, Problem.Kind.UNPAIRED_LINE);
    private static final Problem DOUBLED = problem(5, Problem.Kind.DOUBLED_LINE);
    private static final Problem LAST = problem(99, Problem.Kind.STRAY_LINE);

    private final Transcript call = new Transcript(new Source("a.txt", "0".repeat(64), "UTF-8", 99), "A call", "", "",
            List.of(Language.ENGLISH), List.of(), List.of(), List.of(new Speaker("x", "", "", Speaker.Kind.UNKNOWN, "",
            List.of())), List.of(new Turn(0, "x", Section.PREPARED, List.of(), 0, 2, false)), List.of(),
            List.of(new Segment(0, 0, List.of(new Text(3, "One."))), new Segment(1, 0, List.of(new Text(7, "Two.")))),
            List.of(), List.of(DOUBLED, ALONE, LAST));

    @Test
    void aLineStandsInItsSegmentOrAtTheNextOrTheLast() {
        ProblemPlaces places = new ProblemPlaces(call);
        assertThat(places.segment(ALONE)).isEqualTo(1);
        assertThat(places.segment(DOUBLED)).isEqualTo(1);
        assertThat(places.segment(LAST)).isEqualTo(1);
        assertThat(places.at(0)).isEmpty();
        assertThat(places.at(1)).containsExactly(DOUBLED, ALONE, LAST);
    }

    @Test
    void eachKindIsSaidWithItsLineInEveryLanguage() {
        for (Language language : Words.SPOKEN) {
            Words words = new Words(language);
            for (Problem.Kind kind : Problem.Kind.values()) {
                assertThat(ProblemPlaces.sentence(problem(1234, kind), words)).contains("1234");
            }
        }
    }

    @Test
    void somebodyWithoutANameIsCalledThatInEveryLanguage() {
        assertThat(SpeakerNames.of(call, "x", new Words(Language.ENGLISH))).isEqualTo("Speaker not named");
        assertThat(SpeakerNames.of(call, "x", new Words(Language.CHINESE_TRADITIONAL))).isEqualTo("未具名發言者");
        assertThat(SpeakerNames.of(call, "nobody", new Words(Language.ENGLISH))).isEqualTo("nobody");
    }

    private static Problem problem(int line, Problem.Kind kind) {
        return new Problem(line, kind, "odd", List.of());
    }
}
