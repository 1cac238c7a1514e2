package org.diglot.numbers;

import java.math.BigDecimal;
import org.diglot.transcript.Span;

/**
 * A quantity while it is being read: what stands there first, then what the words around it say of it.
 *
 * <p>{@code from} and {@code to} are offsets into the text; {@code before} and {@code after} are places in the reader's
 * own coordinates (tokens in English, characters in Chinese) where the words around begin.
 */
final class Draft {

    final Quantity.Kind kind;
    int from;
    int to;
    BigDecimal value;
    BigDecimal low;
    BigDecimal high;
    String unit;
    String canonical;
    boolean approximate;
    Quantity.Bound bound;
    Quantity.Direction direction;
    boolean loss;
    boolean inferred;
    boolean withdrawn;
    boolean notable;
    int before;
    int after;

    Draft(Quantity.Kind kind, int from, int to) {
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    Draft value(BigDecimal said) {
        value = said;
        return this;
    }

    Draft between(BigDecimal least, BigDecimal most) {
        low = least;
        high = most;
        return this;
    }

    Draft unit(String said) {
        unit = said;
        return this;
    }

    Draft canonical(String form) {
        canonical = form;
        return this;
    }

    Draft around(int first, int next) {
        before = first;
        after = next;
        return this;
    }

    boolean isMoney() {
        return kind == Quantity.Kind.MONEY || kind == Quantity.Kind.RANGE && unit != null && Currency.isCode(unit);
    }

    boolean isShare() {
        return kind == Quantity.Kind.PERCENT || kind == Quantity.Kind.RANGE && Units.isShare(unit)
                || kind == Quantity.Kind.FUZZY && Units.isShare(unit);
    }

    Quantity of(String text) {
        return new Quantity(new Span(from, to), text.substring(from, to), kind, plain(value), plain(low), plain(high),
                unit, canonical, approximate, bound, direction, loss, inferred, withdrawn, notable);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
