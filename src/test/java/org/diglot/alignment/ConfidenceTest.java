package org.diglot.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.diglot.transcript.Segment;
import org.junit.jupiter.api.Test;

/** The surer a pair is said to be, the oftener it is right. */
class ConfidenceTest {

    private static final double[] BOUNDS = {0, 0.6, 0.9, 0.99, 1.01};

    private final int[] right = new int[BOUNDS.length - 1];
    private final int[] all = new int[BOUNDS.length - 1];
    private double sumRight;
    private double sumWrong;
    private int wrong;

    @Test
    void surePairsAreRightAndWrongPairsAreUnsure() {
        for (Bitext call : Bitext.all()) {
            for (int seed = 1; seed <= 4; seed++) {
                count(new Mangler(seed, 0.15).mangled(call));
            }
        }
        for (int i = 0; i < all.length; i++) {
            System.out.printf(Locale.ROOT, "confidence %.2f to %.2f: %.3f right of %d%n", BOUNDS[i], Math.min(1, BOUNDS[i + 1]),
                    share(i), all[i]);
        }
        int rights = right[0] + right[1] + right[2] + right[3];
        assertThat(sumWrong / wrong).isLessThan(sumRight / rights - 0.25);
        assertThat(share(3)).isGreaterThan(0.99);
        assertThat(share(0)).isLessThan(share(1));
        assertThat(share(1)).isLessThan(share(2));
        assertThat(share(2)).isLessThan(share(3));
    }

    private double share(int bin) {
        return right[bin] / (double) all[bin];
    }

    private void count(Bitext call) {
        Set<Score.Link> truth = Score.truth(call);
        for (Segment segment : Score.aligned(call).segments()) {
            Set<Score.Link> links = Score.links(segment);
            if (links.isEmpty()) {
                continue;
            }
            boolean good = truth.containsAll(links);
            int bin = 0;
            while (segment.confidence() >= BOUNDS[bin + 1]) {
                bin++;
            }
            all[bin]++;
            right[bin] += good ? 1 : 0;
            sumRight += good ? segment.confidence() : 0;
            sumWrong += good ? 0 : segment.confidence();
            wrong += good ? 0 : 1;
        }
    }
}
