package org.diglot.numbers;

import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Span;

/** Makes one range of two figures that stand side by side where the other language says the range in one. */
final class RangeEnds {

    private static final int REACH = 3;

    private RangeEnds() {
    }

    static List<Said> joined(List<Said> here, List<Said> there) {
        if (here.size() > 200 || there.stream().noneMatch(one -> one.measure().isRange())) {
            return here;
        }
        List<Said> joined = new ArrayList<>();
        for (int at = 0; at < here.size(); at++) {
            Said one = here.get(at);
            Said end = end(here, at, there);
            if (end != null) {
                joined.add(range(one, end));
                joined.addAll(here.subList(at + 1, here.indexOf(end)));
                at = here.indexOf(end);
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    /** The figure soon after that makes a range with this one; null where there is none. */
    private static Said end(List<Said> here, int at, List<Said> there) {
        for (Said next : here.subList(at + 1, Math.min(here.size(), at + 1 + REACH))) {
            if (there.stream().anyMatch(range -> spans(range.measure(), here.get(at).measure(), next.measure()))) {
                return next;
            }
        }
        return null;
    }

    private static boolean spans(Measure range, Measure low, Measure high) {
        return range.isRange() && low.isNumber() && high.isNumber() && !low.isRange() && !high.isRange()
                && (low.dimension() == range.dimension() || low.dimension() == Measure.Dimension.COUNT && low.unit().isEmpty())
                && high.dimension() == range.dimension()
                && (low.unit().equals(high.unit()) || low.unit().isEmpty())
                && low.low().compareTo(range.low()) == 0 && high.low().compareTo(range.high()) == 0;
    }

    private static Said range(Said from, Said to) {
        Quantity low = from.quantity();
        Quantity high = to.quantity();
        Span span = new Span(low.span().start(), high.span().end());
        Quantity range = new Quantity(span, span.of(from.text()), Quantity.Kind.RANGE, null, low.value(), high.value(),
                high.unit(), null, low.approximate(), null, high.direction(), high.loss(), high.inferred(),
                false, low.notable() || high.notable());
        Quoted first = from.quoted();
        return Said.of(new Quoted(first.id(), first.segment(), first.language(), first.speaker(), range), from.text());
    }
}
