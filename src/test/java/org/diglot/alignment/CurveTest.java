package org.diglot.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How well lines are paired, by how many of them were dropped, joined or split on each side. */
class CurveTest {

    private static final int SEEDS = 5;

    @Test
    void theCurve() {
        for (Bitext call : List.of(Bitext.sample())) {
            for (int percent : new int[] {0, 2, 5, 10, 15, 20, 30}) {
                Score sum = new Score(0, 0, 0, 0, 0);
                for (int seed = 1; seed <= SEEDS; seed++) {
                    sum = sum.plus(Score.of(new Mangler(seed, percent / 100.0).mangled(call)));
                }
                System.out.printf(Locale.ROOT, "%s %d%% P %.4f R %.4f F1 %.4f   sure right %.3f wrong %.3f%n", call.name(), percent,
                        sum.precision(), sum.recall(), sum.f1(), sum.sureRight(), sum.sureWrong());
                assertThat(sum.f1()).isGreaterThan(percent == 0 ? 0.99 : percent <= 10 ? 0.95 : 0.9);
            }
        }
    }
}
