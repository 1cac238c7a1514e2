package org.diglot.ui.quoting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.diglot.quotes.Quote;
import org.diglot.quotes.Splice;

/** Some of many quotes, sorted; equal ones keep the analyst's order. A few that change are taken in without looking at the rest. */
final class Sifting {

    /** So many quotes changed at once are taken one by one; more of them, all anew. */
    private static final int FEW = 64;

    private final Predicate<Quote> admits;
    private final Comparator<Quote> order;
    private List<Quote> all = List.of();
    private boolean[] admitted = {};
    private List<Quote> sifted = List.of();

    /** Neither should change its mind about a quote. */
    Sifting(Predicate<Quote> admits, Comparator<Quote> order) {
        this.admits = admits;
        this.order = order;
    }

    /** What is to be shown of these. */
    List<Quote> of(List<Quote> quotes) {
        Splice splice = Splice.between(all, quotes);
        boolean[] now = judged(quotes, splice);
        sifted = splice.within(FEW) ? taken(quotes, splice, now)
                : IntStream.range(0, now.length).filter(i -> now[i]).mapToObj(quotes::get).sorted(order).toList();
        admitted = now;
        all = quotes;
        return sifted;
    }

    private boolean[] judged(List<Quote> quotes, Splice splice) {
        boolean[] now = Arrays.copyOf(admitted, quotes.size());
        for (int i = splice.start(); i < splice.start() + splice.added(); i++) {
            now[i] = admits.test(quotes.get(i));
        }
        int end = splice.start() + splice.added();
        System.arraycopy(admitted, splice.start() + splice.removed(), now, end, now.length - end);
        return now;
    }

    private List<Quote> taken(List<Quote> quotes, Splice splice, boolean[] now) {
        List<Quote> next = new ArrayList<>(sifted);
        for (int i = splice.start(); i < splice.start() + splice.removed(); i++) {
            if (admitted[i]) {
                next.remove(index(next, all.get(i)));
            }
        }
        for (int i = splice.start(); i < splice.start() + splice.added(); i++) {
            if (now[i]) {
                next.add(place(next, quotes, now, i), quotes.get(i));
            }
        }
        return next;
    }

    /** Behind the last one before it that is equal in order; where there is none, before all that are. */
    private int place(List<Quote> sorted, List<Quote> quotes, boolean[] now, int which) {
        Quote quote = quotes.get(which);
        int before = which - 1;
        while (before >= 0 && !(now[before] && order.compare(quotes.get(before), quote) == 0)) {
            before--;
        }
        return before < 0 ? first(sorted, quote) : index(sorted, quotes.get(before)) + 1;
    }

    private int index(List<Quote> sorted, Quote quote) {
        int at = first(sorted, quote);
        while (at < sorted.size() && sorted.get(at) != quote) {
            at++;
        }
        return at < sorted.size() ? at : sorted.indexOf(quote);
    }

    private int first(List<Quote> sorted, Quote quote) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(sorted.get(middle), quote) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
