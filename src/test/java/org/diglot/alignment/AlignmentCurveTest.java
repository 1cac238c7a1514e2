package org.diglot.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How well lines are paired, by how many of them were dropped, joined or split on each side: F1 over links between a line
 * and a line, pooled over five mutilations of each call. The table is printed as the README shows it.
 */
class AlignmentCurveTest {

    private static final int SEEDS = 5;
    private static final int[] PERCENTS = {0, 2, 5, 10, 15, 20, 30};

    @Test
    void theCurve() {
        System.out.println("| lines dropped, joined or split on each side | precision | recall | F1, the sample "
                + "| F1, our own calls |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: |");
        for (int percent : PERCENTS) {
            Score sample = pooled(List.of(Bitext.sample()), percent);
            Score own = pooled(Bitext.own(), percent);
            System.out.printf(Locale.ROOT, "| %d %% | %.4f | %.4f | %.4f | %.4f |%n", percent, sample.precision(),
                    sample.recall(), sample.f1(), own.f1());
            assertThat(sample.f1()).as("sample, %d %%", percent).isGreaterThan(percent == 0 ? 0.99 : percent <= 10 ? 0.95 : 0.9);
            assertThat(own.f1()).as("our own, %d %%", percent).isGreaterThan(percent == 0 ? 0.99 : percent <= 10 ? 0.95 : 0.9);
        }
    }

    private static Score pooled(List<Bitext> calls, int percent) {
        Score sum = Score.NONE;
        for (Bitext call : calls) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                sum = sum.plus(Score.of(new Mangler(seed, percent / 100.0).mangled(call)));
            }
        }
        return sum;
    }
}
