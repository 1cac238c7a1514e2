package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 5_000, 100_000})
    void whatIsMadeStandsInItsOrder(int count) throws Exception {
        List<Integer> squares = IntStream.range(0, count).map(i -> i * i).boxed().toList();
        assertThat(Many.<Integer>each(count, count, i -> i * i)).isEqualTo(squares);
        assertThat(Many.<Integer>each(count, 50 * count, i -> i * i, Progress.NONE, 0, 1)).isEqualTo(squares);
    }

    @Test
    void nothingIsAResultToo() {
        assertThat(Many.<String>each(10_000, 10_000, _ -> null)).hasSize(10_000).containsOnlyNulls();
    }

    @Test
    void progressGoesFromTheOneFractionToTheOtherAndCanStopIt() {
        List<Double> reported = new ArrayList<>();
        Progress third = new Progress() {
            @Override
            public void at(double fraction) {
                reported.add(fraction);
            }

            @Override
            public boolean stopped() {
                return reported.size() == 3;
            }
        };
        assertThatThrownBy(() -> Many.each(1 << 20, 1 << 20, i -> i, third, 0.5, 0.75)).isInstanceOf(Progress.Stopped.class);
        assertThat(reported).hasSize(3).isSorted().allMatch(fraction -> fraction >= 0.5 && fraction < 0.75);
    }
}
