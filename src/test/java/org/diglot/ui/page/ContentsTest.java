package org.diglot.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private final Transcript call = Calls.sample();
    private final Contents contents = new Contents(call);

    @Test
    void everyTurnStandsBeforeItsSegments() {
        assertThat(contents.size()).isEqualTo(1 + 37 + 378);
        int segment = 0;
        assertThat(contents.isFront(0)).isTrue();
        assertThat(contents.front()).extracting(line -> line.line()).containsExactly(4);
        for (int item = 1; item < contents.size(); item++) {
            if (contents.isHeading(item)) {
                assertThat(contents.itemOfTurn(contents.turn(item).index())).isEqualTo(item);
                assertThat(contents.turn(item).firstSegment()).isEqualTo(segment);
            } else {
                assertThat(contents.segment(item).index()).isEqualTo(segment);
                assertThat(contents.itemOfSegment(segment++)).isEqualTo(item);
            }
        }
    }

    @Test
    void aFractionOfTheCallLeadsBackToItsItem() {
        for (int item = 0; item < contents.size(); item++) {
            double fraction = contents.fraction(item, 0.5);
            assertThat(contents.itemAt(fraction)).isEqualTo(item);
            assertThat(contents.inside(item, fraction)).isCloseTo(0.5, within(1e-6));
        }
        assertThat(contents.itemAt(0)).isZero();
        assertThat(contents.itemAt(1)).isEqualTo(contents.size() - 1);
    }

    @Test
    void sectionsAndExchangesOpenWhereTheyBegin() {
        assertThat(call.turns()).filteredOn(contents::opensSection).extracting(turn -> turn.index())
                .containsExactly(0, 6);
        assertThat(contents.opening(call.turns().get(6)).orElseThrow().index()).isZero();
        assertThat(contents.opening(call.turns().get(7))).isEmpty();
    }
}
