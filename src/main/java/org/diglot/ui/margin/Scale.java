package org.diglot.ui.margin;

import java.math.BigDecimal;
import java.util.Locale;

/** In what large numbers are told: as is usual for their size, or all in the same. */
enum Scale {
    AS_SAID, MILLIONS, BILLIONS, YI;

    /** Smaller amounts, such as prices and earnings of a share, are never told in millions. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    /** As words name it. */
    String printed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A large number told in a step. */
    record Told(BigDecimal number, Step step) {
    }

    /** The steps that numbers are told in; the words of each are {@code margin.step.…}. */
    enum Step {
        ONE(0), WAN(4), MILLION(6), YI(8), BILLION(9), TRILLION(12);

        private final int tens;

        Step(int tens) {
            this.tens = tens;
        }

        String printed() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Told tell(BigDecimal value) {
            return new Told(strip(value.movePointLeft(tens)), this);
        }

        private boolean fits(BigDecimal value) {
            return value.abs().compareTo(BigDecimal.ONE.movePointRight(tens)) >= 0;
        }
    }

    /** Exact: the decimal point moves, no digit goes. */
    Told tell(BigDecimal value, boolean chinese) {
        if (value.abs().compareTo(LARGE) < 0) {
            return Step.ONE.tell(value);
        }
        return switch (this) {
            case MILLIONS -> Step.MILLION.tell(value);
            case BILLIONS -> Step.BILLION.tell(value);
            case YI -> Step.YI.tell(value);
            case AS_SAID -> usual(value, chinese);
        };
    }

    private static Told usual(BigDecimal value, boolean chinese) {
        Step[] steps = chinese ? new Step[] {Step.TRILLION, Step.YI, Step.WAN}
                : new Step[] {Step.TRILLION, Step.BILLION, Step.MILLION};
        for (Step step : steps) {
            if (step.fits(value)) {
                return step.tell(value);
            }
        }
        return Step.ONE.tell(value);
    }

    private static BigDecimal strip(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
