package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.diglot.transcript.Language;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Section;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real call that ships with Diglot, counted by hand. */
class SampleTest {

    private static Transcript call;

    @BeforeAll
    static void read() throws Exception {
        call = new TranscriptReader().read(Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt"), Progress.NONE);
    }

    @Test
    void everyLineHasExactlyOnePlace() {
        assertThat(call.source().lines()).isEqualTo(834);
        assertThat(Places.of(call)).hasSize(834).doesNotHaveDuplicates();
        assertThat(call.problems()).isEmpty();
    }

    @Test
    void turnsPairsExchangesAndSpeakersAreCounted() {
        assertThat(call.turns()).hasSize(37);
        assertThat(call.segments()).hasSize(378).allSatisfy(segment -> assertThat(segment.texts())
                .noneMatch(text -> text.isMissing()));
        assertThat(call.exchanges()).hasSize(7);
        assertThat(call.speakers()).extracting(Speaker::kind).containsExactly(Speaker.Kind.OPERATOR, Speaker.Kind.IR,
                Speaker.Kind.EXECUTIVE, Speaker.Kind.EXECUTIVE, Speaker.Kind.ANALYST, Speaker.Kind.ANALYST,
                Speaker.Kind.ANALYST, Speaker.Kind.ANALYST, Speaker.Kind.ANALYST, Speaker.Kind.ANALYST,
                Speaker.Kind.ANALYST, Speaker.Kind.EDITOR);
    }

    @Test
    void theFirstExchangeIsThatOfTheContract() {
        assertThat(call.turns().get(6)).isEqualTo(new Turn(6, "alicia-yap", Section.QA, List.of(275, 276), 129,
                9, false));
        assertThat(call.exchanges().getFirst().turns()).containsExactly(6, 7);
        assertThat(call.turns()).filteredOn(turn -> turn.section() == Section.QA).first()
                .extracting(Turn::index).isEqualTo(5);
    }

    @Test
    void analystsCarryTheFirmsTheOperatorNames() {
        assertThat(call.speakers()).filteredOn(one -> one.kind() == Speaker.Kind.ANALYST)
                .extracting(Speaker::affiliation).containsExactly("Citigroup", "JPMorgan", "UBS", "Goldman Sachs",
                        "CITIC Securities", "Morgan Stanley", "Nomura");
    }

    @Test
    void companyPeriodLanguagesAndNoticeAreFound() {
        assertThat(call.company()).isEqualTo("Alibaba Group");
        assertThat(call.period()).isEqualTo("December quarter 2024");
        assertThat(call.languages()).containsExactly(Language.ENGLISH, Language.CHINESE_TRADITIONAL);
        assertThat(call.preamble()).hasSize(3);
        assertThat(call.notices()).extracting(Notice::line, Notice::kind)
                .containsExactly(tuple(4, Notice.Kind.MACHINE_TRANSLATION));
    }
}
