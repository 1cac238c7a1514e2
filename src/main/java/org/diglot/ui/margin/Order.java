package org.diglot.ui.margin;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.diglot.settings.Verdict;

/** What the ledger can be sorted by. Equal ones keep the order of the call. */
enum Order {
    PLACE, SAID, SIZE, SPEAKER, CHECK;

    String printed() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The natural direction of each: amounts from the largest of each unit, checks from the worst. */
    Comparator<Figure> comparator(People people, Map<String, Verdict> verdicts) {
        return switch (this) {
            case PLACE -> comparingInt(Figure::index);
            case SAID -> comparing(figure -> figure.shown().toLowerCase(java.util.Locale.ROOT));
            case SIZE -> comparing((Figure figure) -> FigureKind.of(figure.quantity()))
                    .thenComparing(figure -> Objects.requireNonNullElse(figure.quantity().unit(), ""))
                    .thenComparing(figure -> Sieve.size(figure.quantity()).orElse(BigDecimal.ONE.negate()),
                            Comparator.reverseOrder());
            case SPEAKER -> comparing(figure -> people.name(figure.speaker()));
            case CHECK -> comparing(figure -> CheckState.of(figure, verdicts));
        };
    }
}
