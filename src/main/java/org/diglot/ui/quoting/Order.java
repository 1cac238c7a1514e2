package org.diglot.ui.quoting;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.diglot.quotes.Quote;

/** What the quotes can be sorted by. Equal ones keep the analyst's order, which is the first. */
enum Order {
    OWN, PLACE, SPEAKER, COLOUR, TAG;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param speaker the name of who says a quote */
    Comparator<Quote> comparator(Function<Quote, String> speaker) {
        return switch (this) {
            case OWN -> (_, _) -> 0;
            case PLACE -> CallOrder.PLACE;
            case SPEAKER -> Comparator.comparing(speaker);
            case COLOUR -> Comparator.comparing(Colour::of);
            case TAG -> Comparator.comparing((Quote quote) -> quote.tags().isEmpty())
                    .thenComparing(quote -> quote.tags().isEmpty() ? "" : quote.tags().getFirst().toLowerCase(Locale.ROOT));
        };
    }
}
