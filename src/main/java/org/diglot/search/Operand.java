package org.diglot.search;

import java.math.BigDecimal;
import org.diglot.numbers.Quantity;

/**
 * A number as written in a query.
 *
 * @param unit  as {@link MeantUnit#of} takes it; null where none is written
 * @param bound as the words say ({@code 100億以上}); null without
 */
record Operand(BigDecimal low, BigDecimal high, String unit, Quantity.Bound bound) {

    Asked.NumberKind kind() {
        return kind(unit);
    }

    /** What is counted in a unit; null for none. */
    static Asked.NumberKind kind(String unit) {
        if (unit == null) {
            return Asked.NumberKind.ANY;
        }
        return switch (unit) {
            case "%", "pp", "bp" -> Asked.NumberKind.PERCENT;
            default -> unit.matches("[A-Z]{3}") || MeantUnit.isLoose(unit) ? Asked.NumberKind.MONEY
                    : Asked.NumberKind.COUNT;
        };
    }

    boolean isLarge() {
        return high.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0;
    }

    /** Whether it may be a year, in which no number is asked for. */
    boolean mayBeYear() {
        return unit == null && low.equals(high) && low.scale() <= 0 && low.compareTo(BigDecimal.valueOf(1950)) >= 0
                && low.compareTo(BigDecimal.valueOf(2100)) < 0;
    }
}
