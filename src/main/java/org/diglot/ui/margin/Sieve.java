package org.diglot.ui.margin;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.numbers.Quantity;
import org.diglot.settings.Verdict;

/**
 * Which figures of the ledger are shown.
 *
 * @param speakers whose; empty for everyone's
 * @param all      whether those that nobody would quote are shown too
 * @param least    the smallest size, sign apart
 * @param text     that stands in either language's words, or in the value's unit; empty for any
 */
record Sieve(Set<String> speakers, boolean all, Optional<FigureKind> kind, Optional<String> unit,
             Optional<BigDecimal> least, Optional<CheckState> state, String text) {

    /** Everyone's notable figures. */
    static final Sieve NOTABLE = new Sieve(Set.of(), false, Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), "");

    Sieve {
        speakers = Set.copyOf(speakers);
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    Sieve of(Set<String> whose) {
        return new Sieve(whose, all, kind, unit, least, state, text);
    }

    boolean lets(Figure figure, Map<String, Verdict> verdicts) {
        Quantity quantity = figure.quantity();
        return (all || figure.notable()) && (speakers.isEmpty() || speakers.contains(figure.speaker()))
                && kind.map(one -> one == FigureKind.of(quantity)).orElse(true)
                && unit.map(one -> one.equals(quantity.unit())).orElse(true)
                && least.map(one -> size(quantity).map(size -> size.compareTo(one) >= 0).orElse(false)).orElse(true)
                && state.map(one -> one == CheckState.of(figure, verdicts)).orElse(true)
                && (text.isEmpty() || has(figure.said()) || has(figure.other())
                || quantity.unit() != null && has(quantity.unit()));
    }

    private boolean has(String words) {
        return words.toLowerCase(Locale.ROOT).contains(text);
    }

    /** How large a figure is, sign apart; a range is as large as its end. */
    static Optional<BigDecimal> size(Quantity quantity) {
        return Optional.ofNullable(quantity.value() != null ? quantity.value()
                : quantity.high() != null ? quantity.high() : quantity.low()).map(BigDecimal::abs);
    }
}
