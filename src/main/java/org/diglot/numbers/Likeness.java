package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.diglot.numbers.Measure.Dimension;

/** How much two quantities of different languages look like one: the higher, the more; below nought, not at all. */
final class Likeness {

    /** From here on they say the same amount. */
    static final int SAME = 1000;

    private static final int UNLIKE = -1;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private Likeness() {
    }

    static int of(Said first, Said second) {
        Said one = first.beside(second);
        Said other = second.beside(first);
        int amount = amount(one, other);
        return amount < 0 ? UNLIKE : amount + manner(one.quantity(), other.quantity())
                + (int) (20 * (1 - Math.abs(one.order() - other.order())));
    }

    /** Whether they say the same amount of the same thing, exactly or honestly rounded. */
    static boolean same(Said first, Said second) {
        Said one = first.beside(second);
        Said other = second.beside(first);
        return amount(one, other) >= SAME && sameUnit(one.measure(), other.measure());
    }

    private static int amount(Said one, Said other) {
        Measure a = one.measure();
        Measure b = other.measure();
        String canonical = one.quantity().canonical();
        if (canonical != null && canonical.equals(other.quantity().canonical())) {
            return SAME + 400;
        }
        if (a.dimension() == Dimension.CALENDAR || b.dimension() == Dimension.CALENDAR) {
            return calendar(one, other);
        }
        if (a.dimension() != b.dimension()) {
            return crossed(one, other);
        }
        int unit = sameUnit(a, b) ? 200 : unsaid(a, b) ? 150 : 0;
        if (Amounts.same(one, other)) {
            return SAME + 200 + unit;
        }
        if (Amounts.rounded(one, other)) {
            return SAME + unit;
        }
        if (!one.notable() && !other.notable() && !bothInDigits(one, other) || differentThings(one, other)) {
            return UNLIKE;
        }
        return differing(a, b) + unit;
    }

    /** Small counts are said loosely, but not where both languages write digits. */
    private static boolean bothInDigits(Said one, Said other) {
        return one.hasDigits() && other.hasDigits() && one.quantity().kind() == Quantity.Kind.COUNT
                && other.quantity().kind() == Quantity.Kind.COUNT;
    }

    /** Of amounts that differ: a slip of one digit or of the scale is likelier than another figure. */
    private static int differing(Measure a, Measure b) {
        int tens = a.tensApart(b);
        int digits = Digits.likeness(digits(a.low()), digits(b.low())) + Digits.likeness(digits(a.high()), digits(b.high()));
        int size = a.high().compareTo(b.high().multiply(FIVE)) < 0 && b.high().compareTo(a.high().multiply(FIVE)) < 0 ? 60 : 0;
        return (tens != 0 ? 300 : 30 * digits) + size + (a.isRange() == b.isRange() ? 40 : 0);
    }

    private static String digits(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().toString();
    }

    /** Kinds that differ: the unit was lost or added, or the language counts what the other measures. */
    private static int crossed(Said one, Said other) {
        Measure a = one.measure();
        Measure b = other.measure();
        if (is(a, b, Dimension.SHARE, Dimension.TIMES)) {
            Measure times = a.dimension() == Dimension.TIMES ? a : b;
            return (times == a ? b : a).sameAsTimes(times) ? SAME + 100 : UNLIKE;
        }
        if (is(a, b, Dimension.SHARE, Dimension.MONEY) || is(a, b, Dimension.TIME, Dimension.MONEY)) {
            return UNLIKE;
        }
        if (is(a, b, Dimension.SHARE, Dimension.COUNT) && (holds(one, other) || holds(other, one))) {
            return SAME;
        }
        if (is(a, b, Dimension.SHARE, Dimension.COUNT) && (isWithin(one, other) || isWithin(other, one))) {
            return SAME;
        }
        return a.sameValue(b) || (is(a, b, Dimension.TIME, Dimension.COUNT) || is(a, b, Dimension.SHARE, Dimension.COUNT))
                && sameNumber(one, other) ? SAME : is(a, b, Dimension.MONEY, Dimension.COUNT) && a.tensApart(b) != 0 ? 200 : UNLIKE;
    }

    /** {@code mid-teens}, said as about 15: of what is left to the listener. */
    private static boolean holds(Said loose, Said bare) {
        return loose.quantity().kind() == Quantity.Kind.FUZZY && bare.quantity().kind() == Quantity.Kind.COUNT
                && bare.quantity().unit() == null && bare.quantity().approximate()
                && loose.measure().low().compareTo(bare.measure().low()) <= 0
                && loose.measure().high().compareTo(bare.measure().high()) >= 0;
    }

    /** {@code mid-teens} in 十幾: two loose amounts of which the one leaves out that it is a share. */
    private static boolean isWithin(Said narrow, Said wide) {
        return narrow.quantity().kind() == Quantity.Kind.FUZZY && wide.quantity().kind() == Quantity.Kind.FUZZY
                && wide.measure().dimension() == Dimension.COUNT && wide.quantity().unit() == null
                && wide.measure().low().compareTo(narrow.measure().low()) <= 0
                && wide.measure().high().compareTo(narrow.measure().high()) >= 0;
    }

    /** The numbers as said: 25 years of age and 25歲. */
    private static boolean sameNumber(Said one, Said other) {
        BigDecimal a = one.quantity().value();
        BigDecimal b = other.quantity().value();
        return a != null && b != null && a.compareTo(b) == 0;
    }

    private static boolean is(Measure a, Measure b, Dimension one, Dimension other) {
        return a.dimension() == one && b.dimension() == other || a.dimension() == other && b.dimension() == one;
    }

    private static int calendar(Said one, Said other) {
        String a = one.quantity().canonical();
        String b = other.quantity().canonical();
        if (one.measure().dimension() != other.measure().dimension()) {
            return UNLIKE;
        }
        if (a == null || b == null) {
            return one.quantity().kind() == other.quantity().kind() ? 100 : UNLIKE;
        }
        return a.equals(b) ? SAME + 400 : comparable(a, b) ? 100 : UNLIKE;
    }

    /** Forms that name the same sort of thing, a day or a quarter of a year, and so can contradict each other. */
    private static boolean comparable(String one, String other) {
        return DIGITS.matcher(one).find() && DIGITS.matcher(one).replaceAll("#").equals(DIGITS.matcher(other).replaceAll("#"));
    }

    private static boolean sameUnit(Measure a, Measure b) {
        return a.dimension() == b.dimension() && a.unit().equals(b.unit());
    }

    private static boolean unsaid(Measure a, Measure b) {
        return a.unit().isEmpty() || b.unit().isEmpty();
    }

    /** Two counts of which each says what it counts, and which count different things. */
    private static boolean differentThings(Said one, Said other) {
        if (one.measure().dimension() != Dimension.COUNT) {
            return false;
        }
        boolean ranked = one.quantity().kind() == Quantity.Kind.ORDINAL;
        return ranked != (other.quantity().kind() == Quantity.Kind.ORDINAL) || one.notable() != other.notable()
                && one.measure().tensApart(other.measure()) == 0
                && Digits.likeness(digits(one.measure().low()), digits(other.measure().low())) < 3;
    }

    private static int manner(Quantity a, Quantity b) {
        return (a.direction() == b.direction() ? 20 : a.direction() != null && b.direction() != null ? -40 : 0)
                + (a.bound() == b.bound() ? 10 : 0) + (a.loss() == b.loss() ? 10 : 0)
                + (a.kind() == b.kind() ? 15 : 0) + (a.unit() != null && a.unit().equals(b.unit()) ? 15 : 0)
                + (a.withdrawn() == b.withdrawn() ? 5 : 0);
    }
}
