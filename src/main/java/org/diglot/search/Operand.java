package org.diglot.search;

import java.math.BigDecimal;
import org.diglot.numbers.Quantity;

/**
 * A number as written in a query.
 *
 * @param unit  null where none is written
 * @param bound as the words say ({@code 100億以上}); null without
 */
record Operand(BigDecimal low, BigDecimal high, String unit, Quantity.Bound bound) {

    Asked.NumberKind kind() {
        if (unit == null) {
            return Asked.NumberKind.ANY;
        }
        return switch (unit) {
            case "%", "pp", "bp" -> Asked.NumberKind.PERCENT;
            default -> unit.matches("[A-Z]{3}") ? Asked.NumberKind.MONEY : Asked.NumberKind.COUNT;
        };
    }

    boolean isLarge() {
        return high.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0;
    }
}
