package org.diglot.numbers;

import java.math.BigDecimal;
import org.diglot.transcript.Span;

/**
 * One quantity as said in one text of one language.
 *
 * @param span        where it stands in that text
 * @param text        the very words of the span
 * @param value       exact, scaled to units ({@code 2,802億元} is 280200000000); null for a range, and where there is
 *                    no number to give (several, dates, periods)
 * @param low         of a range, or of a fuzzy quantity ({@code double-digit}: 10); else null
 * @param high        of a range, or of a fuzzy quantity ({@code double-digit}: 99); else null
 * @param unit        ISO 4217, {@code x} for a range of multiples, {@code %}, {@code pp}, {@code bp}, or the noun counted; null where there is none
 * @param canonical   a form that is equal in every language, by the kind: dates and periods ({@code 2024-12-31},
 *                    {@code 2024-12/P3M}, {@code this FY H1}), durations ({@code past P10Y}, {@code consecutive P18M}),
 *                    multiples the factor reached ({@code x3} for {@code 增長兩倍}), ranks ({@code #1}), fractions
 *                    ({@code 2/3}); else null
 * @param approximate around, about, 約, 多
 * @param bound       over / up to; null where the quantity is said without
 * @param direction   on a change, from the words around it; null on a level
 * @param loss        whether the words say that the amount is a loss
 * @param inferred    whether the unit was not said here but read from context (a bare {@code 元})
 * @param withdrawn   whether the speaker corrects it in the same breath ({@code 2.07 billion, sorry, 20.7 billion})
 * @param notable     a figure that an analyst would quote
 */
public record Quantity(Span span, String text, Kind kind, BigDecimal value, BigDecimal low, BigDecimal high,
                       String unit, String canonical, boolean approximate, Bound bound, Direction direction,
                       boolean loss, boolean inferred, boolean withdrawn, boolean notable) {

    /** The same in a currency that was inferred from what stands around. */
    Quantity inCurrency(String code) {
        return new Quantity(span, text, kind, value, low, high, code, canonical, approximate, bound, direction, loss, true,
                withdrawn, notable);
    }

    /** The kinds, as the contract names them (printed in lower case). */
    public enum Kind {
        MONEY, PERCENT, COUNT, DURATION, ORDINAL, MULTIPLE, DATE, PERIOD, RANGE, FUZZY
    }

    /** At least ({@code over}, 超過) or at most ({@code up to}, 最高). */
    public enum Bound {
        MIN, MAX
    }

    /** Which way a change goes. */
    public enum Direction {
        INCREASE, DECREASE
    }
}
