package org.diglot.search;

import java.math.BigDecimal;
import java.util.Optional;
import org.diglot.numbers.Quantity;

/**
 * What a quantity is worth to a number query.
 *
 * @param unit null where it has none
 */
record Valuation(Asked.NumberKind kind, String unit, BigDecimal low, BigDecimal high) {

    /** Empty for what is no amount: dates, periods, durations, ordinals, and numbers left vague. */
    static Optional<Valuation> of(Quantity one) {
        Asked.NumberKind kind = switch (one.kind()) {
            case MONEY -> Asked.NumberKind.MONEY;
            case PERCENT -> Asked.NumberKind.PERCENT;
            case COUNT, MULTIPLE -> Asked.NumberKind.COUNT;
            case RANGE -> new Operand(one.low(), one.high(), one.unit(), null).kind();
            case DURATION, ORDINAL, DATE, PERIOD, FUZZY -> null;
        };
        BigDecimal low = one.value() == null ? one.low() : one.value();
        BigDecimal high = one.value() == null ? one.high() : one.value();
        return kind == null || low == null || high == null
                ? Optional.empty() : Optional.of(new Valuation(kind, one.unit(), low, high));
    }

    boolean answers(Asked.Number number) {
        return (number.kind() == Asked.NumberKind.ANY || number.kind() == kind)
                && (number.unit() == null || number.unit().equals(unit)) && number.meets(low, high);
    }
}
