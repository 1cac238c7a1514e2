package org.diglot.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.diglot.transcript.Span;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.junit.jupiter.api.Test;

class RowMarksTest {

    private static Mark mark(int segment, int start, Mark.Kind kind) {
        return new Mark(segment, 0, new Span(start, start + 3), kind);
    }

    @Test
    void findsTheMarksOfOneSegmentInAllLayersLowestFirst() {
        Mark hit = mark(5, 2, Mark.Kind.HIT);
        Mark money = mark(5, 0, Mark.Kind.MONEY);
        Mark quote = mark(5, 1, Mark.Kind.QUOTE_BLUE);
        var layers = Map.of(
                Layer.HITS, List.of(mark(4, 0, Mark.Kind.HIT), hit, mark(9, 0, Mark.Kind.HIT)),
                Layer.FIGURES, List.of(money, mark(6, 0, Mark.Kind.MONEY)),
                Layer.QUOTES, List.of(mark(0, 0, Mark.Kind.QUOTE_PINK), quote));
        assertThat(RowMarks.of(layers, 5)).containsExactly(quote, hit, money);
    }

    @Test
    void findsNothingBeforeBetweenAndAfter() {
        var layers = Map.of(Layer.HITS, List.of(mark(4, 0, Mark.Kind.HIT), mark(9, 0, Mark.Kind.HIT)));
        assertThat(List.of(0, 3, 5, 10)).allSatisfy(segment -> assertThat(RowMarks.of(layers, segment)).isEmpty());
        assertThat(RowMarks.of(Map.of(), 0)).isEmpty();
    }
}
