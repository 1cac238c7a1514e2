package org.diglot.ui.quoting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diglot.quotes.Quote;

/** Where quotes stand in the call. */
final class CallOrder {

    static final Comparator<Quote> PLACE = Comparator.comparingInt((Quote quote) -> quote.anchor().segment())
            .thenComparing(quote -> quote.anchor().span()).thenComparing(quote -> quote.anchor().language());

    private CallOrder() {
    }

    /** How more quotes come in: in the call's order where all keep to it, or else at the end. */
    static List<Change> behind(List<Quote> quotes, List<Quote> more) {
        List<Quote> sorted = sorted(more);
        boolean inOrder = isKept(quotes);
        List<Change> changes = new ArrayList<>();
        int next = inOrder ? 0 : quotes.size();
        String behind = inOrder || quotes.isEmpty() ? "" : quotes.getLast().id();
        for (Quote quote : sorted) {
            while (next < quotes.size() && PLACE.compare(quotes.get(next), quote) <= 0) {
                behind = quotes.get(next++).id();
            }
            changes.add(Change.added(quote, behind));
            behind = quote.id();
        }
        return changes;
    }

    static List<Quote> sorted(List<Quote> quotes) {
        return quotes.stream().sorted(PLACE).toList();
    }

    /** Whether all of them stand in the call's order. */
    static boolean isKept(List<Quote> quotes) {
        for (int i = 1; i < quotes.size(); i++) {
            if (PLACE.compare(quotes.get(i - 1), quotes.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }
}
