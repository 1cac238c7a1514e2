package org.diglot.numbers;

import java.math.BigDecimal;
import org.diglot.transcript.Span;

/**
 * A quantity with the text it stands in, ready to be compared.
 *
 * @param order where it stands in its text, 0 to 1
 */
record Said(Quoted quoted, String text, Measure measure, double order) {

    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    static Said of(Quoted quoted, String text) {
        return new Said(quoted, text, Measure.of(quoted.quantity()),
                quoted.quantity().span().start() / (double) Math.max(1, text.length()));
    }

    /** As compared with another: where only one of them says its unit of measure, the bare numbers are. */
    Said beside(Said other) {
        if (Units.OFF.equals(quantity().canonical()) && other.quantity().text().endsWith("折")) {
            return new Said(quoted, text, Measure.left(quantity()), order);
        }
        boolean counts = measure.dimension() == Measure.Dimension.COUNT && other.measure.dimension() == Measure.Dimension.COUNT;
        return counts && measure.unit().isEmpty() != other.measure.unit().isEmpty()
                ? new Said(quoted, text, Measure.bare(quantity()), order) : this;
    }

    int id() {
        return quoted.id();
    }

    Quantity quantity() {
        return quoted.quantity();
    }

    /** A figure that an analyst would quote, or one that is measured rather than counted off. */
    boolean notable() {
        return quantity().notable() || isMeasured();
    }

    private boolean isMeasured() {
        BigDecimal value = quantity().value();
        return value != null && switch (measure.dimension()) {
            case COUNT -> hasDigits() && (PhysicalUnit.of(quantity()) != null || value.stripTrailingZeros().scale() > 0);
            case TIME -> value.compareTo(hasDigits() ? BigDecimal.TEN : DOZEN) >= (hasDigits() ? 0 : 1) || hasDigits() && value.stripTrailingZeros().scale() > 0;
            default -> false;
        };
    }

    /** Whether it is written in digits rather than words. */
    boolean hasDigits() {
        return Digits.halfWidth(quantity().text()).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** The words before the quantity, at most so many characters. */
    String before(int characters) {
        Span span = quantity().span();
        return text.substring(Math.max(0, span.start() - characters), span.start());
    }

    /** The words after the quantity, at most so many characters. */
    String after(int characters) {
        Span span = quantity().span();
        return text.substring(span.end(), Math.min(text.length(), span.end() + characters));
    }
}
