package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a speaker leaves out in English because it was just said: the scale of a figure said again, the percentage of points. */
final class EnglishAsides {

    private static final Set<String> POINTING = Set.of("the", "that", "this", "those", "our", "your");
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(60);
    private static final int REACH = 3;

    private final EnglishWords words;
    private final List<Draft> drafts;

    EnglishAsides(EnglishWords words, List<Draft> drafts) {
        this.words = words;
        this.drafts = drafts;
    }

    /** Completes what was left out. */
    void complete() {
        Draft scaled = null;
        boolean shares = false;
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            if (scaled != null && isSaidAgain(draft, scaled)) {
                drafts.set(at, again(draft, scaled));
            } else if (shares && isPoints(draft)) {
                drafts.set(at, points(draft));
            }
            boolean large = draft.value != null && draft.value.abs().compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
            scaled = large && (draft.kind == Quantity.Kind.MONEY || draft.kind == Quantity.Kind.COUNT) ? draft : scaled;
            shares = shares || draft.kind == Quantity.Kind.PERCENT;
        }
    }

    /** {@code the 380 billion number, the 380 that we gave}. */
    private boolean isSaidAgain(Draft draft, Draft scaled) {
        return draft.kind == Quantity.Kind.COUNT && draft.unit == null && draft.value.compareTo(BigDecimal.TEN) >= 0
                && draft.value.compareTo(scaled.value) < 0 && POINTING.contains(words.lower(draft.before - 1))
                && words.isNumber(draft.before) && draft.value.stripTrailingZeros().unscaledValue()
                .equals(scaled.value.stripTrailingZeros().unscaledValue());
    }

    private static Draft again(Draft draft, Draft scaled) {
        Draft whole = new Draft(scaled.kind, draft.from, draft.to).value(scaled.value).unit(scaled.unit)
                .around(draft.before, draft.after);
        whole.inferred = scaled.kind == Quantity.Kind.MONEY;
        return whole;
    }

    /** {@code a margin of 26.6%, up 0.2 points}: of percentage. */
    private boolean isPoints(Draft draft) {
        boolean said = draft.kind == Quantity.Kind.COUNT && "points".equals(draft.unit)
                && draft.value.abs().compareTo(MOST_POINTS) < 0 && words.lower(draft.after - 1).startsWith("point");
        for (int back = 1; said && back <= REACH; back++) {
            String word = words.lower(draft.before - back);
            if (EnglishContext.isChange(word)) {
                return true;
            }
        }
        return said && draft.value.stripTrailingZeros().scale() > 0;
    }

    private static Draft points(Draft draft) {
        return new Draft(Quantity.Kind.PERCENT, draft.from, draft.to).value(draft.value).unit(Units.POINTS)
                .around(draft.before, draft.after);
    }
}
