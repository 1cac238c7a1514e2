package org.diglot.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.api.Test;

class RepairingTest {

    private final Transcript call = Calls.small();

    @Test
    void joinsASegmentWithTheNextOfItsTurn() {
        Transcript now = done(new Repair.Join(0));
        assertThat(texts(now, 0)).containsExactly("One. Two.", "一。二。");
        assertThat(now.segments().getFirst().texts().getFirst().lines()).containsExactly(1, 3);
        assertThat(now.segments()).hasSize(5);
        assertThat(now.turns()).extracting(Turn::firstSegment).containsExactly(0, 1, 3);
        assertThat(now.alignment()).isEqualTo(Alignment.EDITED);
        assertThat(now.segments().getFirst().confidence()).isEqualTo(1);
        assertThat(now.cited().getFirst().segments()).containsExactly(2, 4);
    }

    @Test
    void nothingIsJoinedAcrossTurns() {
        assertThat(Repairing.of(call, new Repair.Join(1))).isEmpty();
        assertThat(Repairing.of(call, new Repair.Shift(1, 0, true))).isEmpty();
        assertThat(Repairing.of(call, new Repair.Shift(2, 0, false))).isEmpty();
    }

    @Test
    void splitsASegmentWhereBothTextsAreCut() {
        Transcript now = done(new Repair.Split(2, List.of(6, 2)));
        assertThat(texts(now, 2)).containsExactly("Three?", "三？");
        assertThat(texts(now, 3)).containsExactly("Four.", "四。");
        assertThat(now.segments().get(3).texts().getFirst().lines()).containsExactly(5);
    }

    @Test
    void aCutThroughNothingIsNone() {
        assertThat(Repairing.of(call, new Repair.Split(2, List.of(0, 0)))).isEmpty();
        assertThat(Repairing.of(call, new Repair.Split(2, List.of(12, 4)))).isEmpty();
        assertThat(Repairing.of(call, new Repair.Split(2, List.of(99, 4)))).isEmpty();
        assertThat(Repairing.of(call, new Repair.Split(2, List.of(6)))).isEmpty();
        assertThat(Repairing.of(call, new Repair.Split(2, List.of(12, 0)))).isPresent();
    }

    @Test
    void aTextGoesDownAndUpInItsOwnLanguageAlone() {
        Transcript down = done(new Repair.Shift(2, 1, true));
        assertThat(texts(down, 2)).containsExactly("Three? Four.", "");
        assertThat(texts(down, 3)).containsExactly("Five.", "三？四。五。");
        Transcript up = done(new Repair.Shift(3, 1, false));
        assertThat(texts(up, 2)).containsExactly("Three? Four.", "三？四。五。");
        assertThat(up.segments().get(3).texts().get(1).isMissing()).isTrue();
    }

    @Test
    void aSegmentLeftWithNothingIsGone() {
        Transcript once = done(new Repair.Shift(2, 1, true));
        Transcript twice = Repairing.of(once, new Repair.Shift(2, 0, true)).orElseThrow();
        assertThat(twice.segments()).hasSize(5);
        assertThat(texts(twice, 2)).containsExactly("Three? Four. Five.", "三？四。五。");
    }

    @Test
    void theSidesOfASegmentChangePlaces() {
        assertThat(texts(done(new Repair.Swap(4)), 4)).containsExactly("六。", "Six.");
    }

    @Test
    void somebodyElseSpeaksFromASegmentOn() {
        Transcript now = done(new Repair.Say(3, "Ann Lee"));
        assertThat(now.turns()).extracting(Turn::speaker).containsExactly("ann", "bob", "ann", "ann");
        assertThat(now.turns()).extracting(Turn::segments).containsExactly(2, 1, 1, 2);
        assertThat(now.exchanges()).extracting(Exchange::turns).containsExactly(List.of(1, 2, 3));
        assertThat(now.segments()).extracting(Segment::turn).containsExactly(0, 0, 1, 2, 3, 3);
    }

    @Test
    void aNewcomerSpeaksUnderANameOfTheirOwn() {
        Transcript now = done(new Repair.Say(0, "Dora O'Neil"));
        assertThat(now.turns().getFirst().speaker()).isEqualTo("dora-o-neil");
        assertThat(now.speakers()).extracting(Speaker::name).containsExactly("Ann Lee", "Bob Ray", "Dora O'Neil");
        assertThat(Repairing.of(call, new Repair.Say(0, " "))).isEmpty();
        assertThat(Repairing.of(call, new Repair.Say(0, "ann lee"))).isEmpty();
    }

    @Test
    void twoSpeakersWhoAreOneHaveOneNameAndTheOtherBesides() {
        Transcript now = done(new Repair.Unite(0, "ann", "bob"));
        assertThat(now.speakers()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Ann Lee");
            assertThat(one.aliases()).containsExactly("Bob Ray");
        });
        assertThat(now.turns()).extracting(Turn::speaker).containsOnly("ann");
        assertThat(now.exchanges().getFirst().analyst()).isEqualTo("ann");
    }

    @Test
    void whatDoesNotFitAnyMoreIsPassedOverAndCounted() {
        Repairing.Repaired all = Repairing.all(call, List.of(new Repair.Join(0), new Repair.Join(0), new Repair.Swap(99)));
        assertThat(all.skipped()).isEqualTo(2);
        assertThat(all.call().segments()).hasSize(5);
        assertThat(Repairing.all(call, List.of()).call()).isSameAs(call);
    }

    /** No repair loses or doubles a letter, and the call stays whole. */
    @Property
    void everyLetterStaysInItsLanguageOrItsRow(@ForAll("repairs") List<Repair> repairs) {
        Transcript now = Repairing.all(Calls.small(), repairs).call();
        assertThat(letters(now)).isEqualTo(letters(Calls.small()));
        assertThat(lines(now)).isEqualTo(lines(Calls.small()));
        int next = 0;
        for (Turn turn : now.turns()) {
            assertThat(turn.firstSegment()).isEqualTo(next);
            next += turn.segments();
            assertThat(now.speaker(turn.speaker())).isPresent();
        }
        assertThat(next).isEqualTo(now.segments().size());
        assertThat(now.exchanges()).allSatisfy(one -> assertThat(now.speaker(one.analyst())).isPresent());
    }

    @Provide
    Arbitrary<List<Repair>> repairs() {
        Arbitrary<Integer> segment = Arbitraries.integers().between(0, 6);
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 9);
        Arbitrary<Repair> any = Arbitraries.oneOf(segment.map(Repair.Join::new), segment.map(Repair.Swap::new),
                Combinators.combine(segment, small, small).as((at, a, b) -> new Repair.Split(at, List.of(a, b))),
                Combinators.combine(segment, small).as((at, a) -> new Repair.Shift(at, a % 2, a < 5)),
                Combinators.combine(segment, Arbitraries.of("Ann Lee", "Bob Ray", "Eve")).as(Repair.Say::new),
                segment.map(at -> new Repair.Unite(at, "bob", "ann")));
        return any.list().ofMaxSize(12);
    }

    private Transcript done(Repair repair) {
        Optional<Transcript> now = Repairing.of(call, repair);
        assertThat(now).isPresent();
        return now.get();
    }

    private static List<String> texts(Transcript call, int segment) {
        return call.segments().get(segment).texts().stream().map(Text::text).toList();
    }

    private static String letters(Transcript call) {
        return call.segments().stream().flatMap(one -> one.texts().stream()).flatMapToInt(text -> text.text().chars())
                .filter(c -> !Character.isWhitespace(c)).sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static TreeSet<Integer> lines(Transcript call) {
        return call.segments().stream().flatMap(one -> one.texts().stream()).flatMap(text -> text.lines().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
