package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignerTest {

    private static final List<String> TURN = List.of(
            "Revenue was RMB280.2 billion, an increase of 8%.", "營收為2,802億元,成長8%。",
            "Gross margin was 15.1%, compared with 11.9% a year ago.", "毛利率為15.1%,去年同期為11.9%。",
            "We opened 42 stores in Japan.", "我們在日本開設了42家門店。",
            "How should we think about demand?", "我們該如何看待需求?",
            "The board approved a dividend of $1.25 per share.", "董事會批准每股1.25美元的股息。");

    @Test
    void setsAlternatingLinesSideBySide() {
        assertThat(rows(without())).containsExactly("0|1", "2|3", "4|5", "6|7", "8|9");
    }

    @Test
    void aLostLineLeavesItsCounterpartAlone() {
        assertThat(rows(without(3))).containsExactly("0|1", "2|-", "4|5", "6|7", "8|9");
        assertThat(rows(without(4))).containsExactly("0|1", "2|3", "-|5", "6|7", "8|9");
    }

    @Test
    void twoLostLinesNextToEachOtherMakeNoPair() {
        assertThat(rows(without(3, 4))).containsExactly("0|1", "2|-", "-|5", "6|7", "8|9");
        assertThat(rows(without(1, 2))).containsExactly("0|-", "-|3", "4|5", "6|7", "8|9");
    }

    @Test
    void twoLostLinesFurtherApartShiftNothing() {
        assertThat(rows(without(2, 5))).containsExactly("0|1", "-|3", "4|-", "6|7", "8|9");
        assertThat(rows(without(1, 4))).containsExactly("0|-", "2|3", "-|5", "6|7", "8|9");
        assertThat(rows(without(2, 7))).containsExactly("0|1", "-|3", "4|5", "6|-", "8|9");
    }

    @Test
    void aPairThatSaysTwoThingsIsDoubtful() {
        List<SourceLine> lines = lines(List.of("We opened new stores in Japan.", "毛利率與成本都有所改善。"), List.of(0, 1));

        assertThat(new Aligner(new Layout(Tongue.ENGLISH, true, false, false)).align(lines)).extracting(Row::order)
                .containsExactly(Row.Order.DOUBTFUL);
    }

    @Test
    void crossedPairsAreUncrossed() {
        List<Integer> order = List.of(0, 1, 2, 4, 3, 5, 6, 7);

        assertThat(rows(lines(TURN, order))).containsExactly("0|1", "2|3", "4|5", "6|7");
    }

    private static List<SourceLine> without(int... lost) {
        List<Integer> kept = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        for (int one : lost) {
            kept.remove((Integer) one);
        }
        return lines(TURN, kept);
    }

    private static List<SourceLine> lines(List<String> texts, List<Integer> which) {
        return which.stream().map(i -> Characters.line(i, texts.get(i), false)).toList();
    }

    private static List<String> rows(List<SourceLine> lines) {
        return new Aligner(new Layout(Tongue.ENGLISH, true, false, false)).align(lines).stream()
                .map(row -> number(row.first()) + "|" + number(row.second())).toList();
    }

    private static String number(SourceLine line) {
        return line == null ? "-" : Integer.toString(line.number());
    }
}
