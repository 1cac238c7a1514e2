package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Whether two quantities say one amount, by the habits of speech of both languages. */
final class Amounts {

    private static final Pattern EXACT = Pattern.compile("(?i)doubl|tripl|quadrupl|quintupl|twofold|twice");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Amounts() {
    }

    static boolean same(Said one, Said other) {
        Measure a = one.measure();
        Measure b = other.measure();
        if (a.sameValue(b)) {
            return a.unit().equals(b.unit()) || !isMeasured(a) || !isMeasured(b);
        }
        return a.dimension() == Measure.Dimension.TIMES && b.dimension() == Measure.Dimension.TIMES && timesAgree(one, other);
    }

    /** Whether the translation rounds the original; one that knows more than the original does not. */
    static boolean rounded(Said one, Said other) {
        Measure a = one.measure();
        Measure b = other.measure();
        if (isMeasured(a) && isMeasured(b) && !a.unit().equals(b.unit())) {
            return false;
        }
        return a.roundsTo(b, isMarked(other) && !isMarked(one)) || fractionRounds(one, other) || fractionRounds(other, one) || loose(one, other) || loose(other, one);
    }

    /** Whether the words say that it isn't exact. */
    static boolean isMarked(Said said) {
        return said.quantity().approximate() || said.quantity().bound() != null;
    }

    /** Energy, lengths and time can't be compared across what they measure; money can: the currency is told apart later. */
    private static boolean isMeasured(Measure measure) {
        return (measure.dimension() == Measure.Dimension.COUNT || measure.dimension() == Measure.Dimension.TIME)
                && !measure.unit().isEmpty();
    }

    /** Two thirds, said as 67%. */
    private static boolean fractionRounds(Said fraction, Said share) {
        return fraction.measure().dimension() == Measure.Dimension.SHARE
                && share.measure().dimension() == Measure.Dimension.SHARE
                && fraction.quantity().canonical() != null && fraction.quantity().canonical().contains("/")
                && fraction.measure().low().subtract(share.measure().low()).abs().compareTo(HALF) < 0;
    }

    /** Triple-digit, said as over 100%: the loose one holds the other; high-teens is also close to 20%. */
    private static boolean loose(Said fuzzy, Said other) {
        BigDecimal give = isMarked(other) && other.measure().dimension() == Measure.Dimension.SHARE ? BigDecimal.ONE : BigDecimal.ZERO;
        return fuzzy.quantity().kind() == Quantity.Kind.FUZZY && isDecade(fuzzy.measure(), other) || fuzzy.quantity().kind() == Quantity.Kind.FUZZY
                && fuzzy.measure().low().subtract(give).compareTo(other.measure().low()) <= 0
                && fuzzy.measure().high().add(give).compareTo(other.measure().high()) >= 0;
    }

    /** High-90s, said as over 90%: the bound is where the decade of the loose one begins. */
    private static boolean isDecade(Measure fuzzy, Said other) {
        BigDecimal bound = other.measure().low();
        return other.quantity().bound() == Quantity.Bound.MIN && fuzzy.dimension() == Measure.Dimension.SHARE
                && other.measure().dimension() == Measure.Dimension.SHARE && !other.measure().isRange()
                && bound.remainder(BigDecimal.TEN).signum() == 0 && fuzzy.low().compareTo(bound) >= 0
                && fuzzy.high().compareTo(bound.add(BigDecimal.TEN)) < 0;
    }

    /**
     * Writers of Chinese say both 增長兩倍 and, less well, 增長三倍 for what grew threefold; but hardly for what tripled,
     * and nobody says 增長兩倍 of what only doubled.
     */
    private static boolean timesAgree(Said one, Said other) {
        return saidLoosely(one, other) || saidLoosely(other, one);
    }

    private static boolean saidLoosely(Said one, Said other) {
        boolean exact = EXACT.matcher(other.quantity().text()).find() || other.measure().low().compareTo(BigDecimal.TWO) == 0;
        return !exact && one.quantity().value() != null && one.quantity().value().compareTo(other.measure().low()) == 0
                && one.measure().low().subtract(BigDecimal.ONE).compareTo(one.quantity().value()) == 0;
    }
}
