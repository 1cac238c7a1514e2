package org.diglot.search;

import java.math.BigDecimal;
import java.util.Optional;
import org.diglot.numbers.Quantity;

/**
 * What a quantity is worth to a number query.
 *
 * @param unit  null where it has none
 * @param vague whether it is left open which value it has ({@code double-digit}): it answers only where all are asked for
 */
record Valuation(Asked.NumberKind kind, String unit, BigDecimal low, BigDecimal high, boolean vague) {

    /** Empty for what is no amount: dates, periods, durations and ordinals. */
    static Optional<Valuation> of(Quantity one) {
        Asked.NumberKind kind = switch (one.kind()) {
            case MONEY -> Asked.NumberKind.MONEY;
            case PERCENT -> Asked.NumberKind.PERCENT;
            case COUNT, MULTIPLE -> Asked.NumberKind.COUNT;
            case RANGE, FUZZY -> Operand.kind(one.unit());
            case DURATION, ORDINAL, DATE, PERIOD -> null;
        };
        boolean vague = one.kind() == Quantity.Kind.FUZZY;
        BigDecimal low = one.value() == null ? one.low() : one.value();
        BigDecimal high = one.value() == null ? one.high() : one.value();
        return kind == null || low == null || high == null ? Optional.empty()
                : Optional.of(new Valuation(kind, one.unit(), one.bound() == Quantity.Bound.MAX ? beside(low, -1) : low,
                        one.bound() == Quantity.Bound.MIN ? beside(high, 1) : high, vague));
    }

    /** Over 10bn is more than 10bn: the value and the very next, as finely as the index tells values apart. */
    private static BigDecimal beside(BigDecimal value, int upward) {
        double near = value.doubleValue();
        return new BigDecimal(upward > 0 ? Math.nextUp(near) : Math.nextDown(near));
    }

    boolean answers(Asked.Number number) {
        return (number.kind() == Asked.NumberKind.ANY || number.kind() == kind)
                && (number.unit() == null || number.unit().equals(unit))
                && (vague ? number.holds(low, high) : number.meets(low, high));
    }
}
