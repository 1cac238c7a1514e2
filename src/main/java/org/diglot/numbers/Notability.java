package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.List;

/** Which figures an analyst would quote: money, shares, multiples, large counts, ranks, horizons of plans. */
final class Notability {

    private static final BigDecimal LARGE = BigDecimal.TEN;

    private Notability() {
    }

    static void mark(List<Draft> drafts) {
        drafts.forEach(draft -> draft.notable = draft.notable || isNotable(draft));
    }

    private static boolean isNotable(Draft draft) {
        return switch (draft.kind) {
            case MONEY, PERCENT, MULTIPLE -> true;
            case COUNT -> (isLarge(draft.value) || Nouns.isPower(draft.unit)) && !Nouns.isDiscourse(draft.unit);
            case RANGE -> draft.isMoney() || draft.isShare() || isHorizon(draft) || isLarge(draft.high);
            case FUZZY -> draft.isShare() || draft.low != null && draft.low.compareTo(LARGE) >= 0;
            case DURATION -> isHorizon(draft) && (draft.value == null || draft.value.compareTo(BigDecimal.ONE) > 0);
            case ORDINAL -> draft.canonical != null;
            case DATE, PERIOD -> false;
        };
    }

    private static boolean isHorizon(Draft draft) {
        return draft.canonical != null && draft.canonical.indexOf(' ') > 0;
    }

    private static boolean isLarge(BigDecimal number) {
        return number != null && number.abs().compareTo(LARGE) >= 0;
    }
}
