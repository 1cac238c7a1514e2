package org.diglot.ui.quoting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diglot.quotes.Quote;
import org.diglot.quotes.Splice;

/** Where quotes stand in the call. */
final class CallOrder {

    static final Comparator<Quote> PLACE = Comparator.comparingInt((Quote quote) -> quote.anchor().segment())
            .thenComparing(quote -> quote.anchor().span()).thenComparing(quote -> quote.anchor().language());

    private CallOrder() {
    }

    /**
     * How more quotes come in: in the call's order where all keep to it, or else at the end.
     *
     * @param inOrder whether {@code quotes} keep to the call's order
     */
    static List<Change> behind(List<Quote> quotes, boolean inOrder, List<Quote> more) {
        List<Change> changes = new ArrayList<>();
        String behind = quotes.isEmpty() ? "" : quotes.getLast().id();
        int before = -1;
        for (Quote quote : sorted(more)) {
            int place = inOrder ? place(quotes, quote) : quotes.size();
            if (place != before) {
                behind = place == 0 ? "" : quotes.get(place - 1).id();
            }
            changes.add(Change.added(quote, behind));
            behind = quote.id();
            before = place;
        }
        return changes;
    }

    /** How many of those that keep to the call's order stand before a quote, or with it. */
    private static int place(List<Quote> quotes, Quote quote) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (PLACE.compare(quotes.get(middle), quote) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static List<Quote> sorted(List<Quote> quotes) {
        return quotes.stream().sorted(PLACE).toList();
    }

    /** Whether all of them stand in the call's order. */
    static boolean isKept(List<Quote> quotes) {
        return isKept(quotes, 0, quotes.size());
    }

    /** Whether all of them stand in the call's order, as those before did. */
    static boolean isKept(List<Quote> before, List<Quote> quotes) {
        Splice splice = Splice.between(before, quotes);
        return isKept(quotes, splice.start() - 1, splice.start() + splice.added() + 1);
    }

    private static boolean isKept(List<Quote> quotes, int from, int to) {
        for (int i = Math.max(1, from + 1); i < Math.min(to, quotes.size()); i++) {
            if (PLACE.compare(quotes.get(i - 1), quotes.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }
}
