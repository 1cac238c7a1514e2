package org.diglot.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.diglot.alignment.Bitext.Piece;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

class LineAlignerTest {

    @Test
    void aFileAgainstItsOwnCopyPairsEachLineWithItself() throws Progress.Stopped {
        Side english = Side.of(Score.read("a.txt", Bitext.sample().english()), 0);
        List<Bead> beads = new LineAligner(Glossary.shipped(), Glossary.everyday())
                .align(english, english, new Seams(english, english), Progress.NONE);
        assertThat(beads).hasSize(english.size()).allSatisfy(bead -> {
            assertThat(bead.first()).isEqualTo(bead.second());
            assertThat(bead.firstEnd()).isEqualTo(bead.first() + 1);
            assertThat(bead.secondEnd()).isEqualTo(bead.second() + 1);
            assertThat(bead.confidence()).isGreaterThan(0.6);
        });
    }

    @Test
    void theScriptMakesNoDifference() {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        for (Bitext call : List.of(Bitext.sample(), Bitext.of("kestrel-hant.txt"), Bitext.of("tideway-zh.txt"))) {
            Bitext mangled = new Mangler(5, 0.1).mangled(call);
            List<Piece> simplified = mangled.chinese().stream()
                    .map(one -> new Piece(simplify.transliterate(one.text()), one.header(), one.from(), one.to())).toList();
            assertThat(lines(Score.aligned(new Bitext("simplified", mangled.english(), simplified))))
                    .isEqualTo(lines(Score.aligned(mangled)));
        }
    }

    @Test
    void aVeryLongCallTakesTimeInItsLength() {
        List<Piece> english = new ArrayList<>();
        List<Piece> chinese = new ArrayList<>();
        Bitext sample = new Mangler(2, 0.03).mangled(Bitext.sample());
        for (int i = 0; i < 30; i++) {
            english.addAll(sample.english());
            chinese.addAll(sample.chinese());
        }
        Transcript first = Score.read("en.txt", english);
        Transcript second = Score.read("zh.txt", chinese);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Transcript aligned = new CallAligner(Glossary.shipped()).align(first, second, Progress.NONE);
            assertThat(aligned.segments().stream().filter(one -> one.texts().contains(Text.MISSING)).count())
                    .isLessThan(aligned.segments().size() / 10);
        });
    }

    private static List<List<List<Integer>>> lines(Transcript call) {
        return call.segments().stream().map(Segment::texts).map(texts -> texts.stream().map(Text::lines).toList()).toList();
    }
}
