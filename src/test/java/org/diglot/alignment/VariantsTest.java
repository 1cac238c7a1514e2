package org.diglot.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.diglot.alignment.Bitext.Piece;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that tell one call otherwise: without speakers, without turns, in paragraphs. */
class VariantsTest {

    static Stream<Arguments> variants() {
        UnaryOperator<List<Piece>> same = pieces -> pieces;
        return Bitext.all().stream().flatMap(call -> Stream.of(
                Arguments.of("no speakers in the Chinese", call, same, (UnaryOperator<List<Piece>>) Variants::headless),
                Arguments.of("no speakers in the English", call, (UnaryOperator<List<Piece>>) Variants::headless, same),
                Arguments.of("no speakers at all", call, (UnaryOperator<List<Piece>>) Variants::headless,
                        (UnaryOperator<List<Piece>>) Variants::headless),
                Arguments.of("no operator in the Chinese", call, same, (UnaryOperator<List<Piece>>) Variants::withoutOperator),
                Arguments.of("a third of the turns left out", call, same, (UnaryOperator<List<Piece>>) one -> Variants.withoutTurns(one, 3)),
                Arguments.of("a third of the headers lost", call, same, (UnaryOperator<List<Piece>>) one -> Variants.withoutHeaders(one, 3)),
                Arguments.of("a fourth of the turns summarized", call, same, (UnaryOperator<List<Piece>>) one -> Variants.summarized(one, 4)),
                Arguments.of("the Chinese in paragraphs", call, same, (UnaryOperator<List<Piece>>) one -> Variants.paragraphs(one, 5)),
                Arguments.of("the English in paragraphs", call, (UnaryOperator<List<Piece>>) one -> Variants.paragraphs(one, 5), same)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("variants")
    void isStillPaired(String what, Bitext call, UnaryOperator<List<Piece>> english, UnaryOperator<List<Piece>> chinese) {
        Score score = Score.of(new Bitext(call.name(), english.apply(call.english()), chinese.apply(call.chinese())));
        assertThat(score.f1()).isGreaterThan(what.contains("paragraphs") ? 0.92 : 0.96);
    }

    @Test
    void aFileThatBreaksOffOrBeginsLateIsPairedAsFarAsItGoes() {
        Bitext sample = Bitext.sample();
        List<Piece> chinese = sample.chinese();
        int third = chinese.size() / 3;
        List<Piece> middle = Stream.concat(chinese.subList(0, third).stream(),
                chinese.subList(2 * third, chinese.size()).stream()).toList();
        for (List<Piece> part : List.of(chinese.subList(0, third), chinese.subList(2 * third, chinese.size()), middle)) {
            assertThat(Score.of(new Bitext("part", sample.english(), part)).f1()).isGreaterThan(0.98);
        }
        assertThat(Score.of(new Bitext("part", sample.english(), Variants.headless(middle))).f1()).isGreaterThan(0.97);
    }

    @Test
    void theOrderOfTheFilesMakesNoDifference() {
        for (Bitext call : Bitext.all()) {
            Bitext mangled = new Mangler(11, 0.1).mangled(call);
            Score one = Score.of(mangled);
            Score other = Score.of(new Bitext(call.name(), mangled.chinese(), mangled.english()));
            assertThat(Math.abs(one.f1() - other.f1())).as(call.name()).isLessThan(0.03);
        }
    }

    @Test
    void speakersComeFromTheFileThatNamesThem() {
        Bitext call = Bitext.of("kestrel-hant.txt");
        Transcript aligned = Score.aligned(new Bitext("headless", Variants.headless(call.english()), call.chinese()));
        assertThat(aligned.turns()).hasSize(13);
        assertThat(aligned.speakers()).extracting(one -> one.name())
                .containsExactly("主持人", "何貝嘉", "歐世禮", "林慧恩", "普莉亞·拉曼", "湯姆·貝克");
    }

    @Test
    void whoeverBothFilesNameIsOneSpeaker() {
        Transcript aligned = Score.aligned(Bitext.of("kestrel-hant.txt"));
        assertThat(aligned.speakers()).hasSize(6);
        assertThat(aligned.speakers().get(1).name()).isEqualTo("Rebecca Holt");
        assertThat(aligned.speakers().get(1).aliases()).contains("何貝嘉");
        assertThat(aligned.speakers().get(4).name()).isEqualTo("Priya Raman");
        assertThat(aligned.speakers().get(4).aliases()).contains("普莉亞·拉曼");
        assertThat(aligned.turns()).hasSize(13).allSatisfy(turn -> {
            assertThat(turn.headerLines()).hasSize(1);
            assertThat(turn.otherHeaderLines()).hasSize(1);
        });
        assertThat(aligned.exchanges()).hasSize(2);
    }
}
