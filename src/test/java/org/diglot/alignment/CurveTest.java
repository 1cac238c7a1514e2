package org.diglot.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How well lines are paired, by how many of them were dropped, joined or split on each side. */
class CurveTest {

    private static final int SEEDS = 5;

    @Test
    void errors() {
        for (Bitext call : java.util.List.of(new Mangler(3, 0.1).mangled(Bitext.all().get(Integer.getInteger("n", 0))))) {
            System.out.println("== " + call.name());
            var truth = Score.truth(call);
            for (var segment : Score.aligned(call).segments()) {
                var links = Score.links(segment);
                if (!truth.containsAll(links) || links.isEmpty()) {
                    System.out.println(truth.containsAll(links) + " " + segment.confidence() + " " + segment.texts());
                }
                truth.removeAll(links);
            }
            System.out.println(truth);
        }
    }

    @Test
    void variants() {
        for (Bitext call : Bitext.all()) {
            for (int percent : new int[] {0, 10}) {
                Bitext m = new Mangler(7, percent / 100.0).mangled(call);
                print(percent + " no zh headers", new Bitext(call.name(), m.english(), Variants.headless(m.chinese())));
                print(percent + " no en headers", new Bitext(call.name(), Variants.headless(m.english()), m.chinese()));
                print(percent + " no headers", new Bitext(call.name(), Variants.headless(m.english()), Variants.headless(m.chinese())));
                print(percent + " no operator", new Bitext(call.name(), m.english(), Variants.withoutOperator(m.chinese())));
                print(percent + " every 3rd turn dropped", new Bitext(call.name(), m.english(), Variants.withoutTurns(m.chinese(), 3)));
                print(percent + " every 3rd header dropped", new Bitext(call.name(), m.english(), Variants.withoutHeaders(m.chinese(), 3)));
                print(percent + " every 4th turn summarized", new Bitext(call.name(), m.english(), Variants.summarized(m.chinese(), 4)));
                print(percent + " swapped", new Bitext(call.name(), m.chinese(), m.english()));
            }
        }
    }

    private static void print(String what, Bitext call) {
        Score sum = Score.of(call);
        System.out.printf(Locale.ROOT, "%-18s %-28s P %.4f R %.4f F1 %.4f   sure right %.3f wrong %.3f%n", call.name(), what,
                            sum.precision(), sum.recall(), sum.f1(), sum.sureRight(), sum.sureWrong());
    }

    @Test
    void theCurve() {
        for (Bitext call : Bitext.all()) {
            for (int percent : new int[] {0, 2, 5, 10, 15, 20, 30}) {
                Score sum = new Score(0, 0, 0, 0, 0);
                for (int seed = 1; seed <= SEEDS; seed++) {
                    sum = sum.plus(Score.of(new Mangler(seed, percent / 100.0).mangled(call)));
                }
                System.out.printf(Locale.ROOT, "%s %d%% P %.4f R %.4f F1 %.4f   sure right %.3f wrong %.3f%n", call.name(), percent,
                        sum.precision(), sum.recall(), sum.f1(), sum.sureRight(), sum.sureWrong());
                assertThat(sum.f1()).isGreaterThan(percent == 0 ? 0.9 : percent <= 10 ? 0.7 : 0.5);
            }
        }
    }
}
