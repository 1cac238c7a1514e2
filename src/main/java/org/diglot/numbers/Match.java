package org.diglot.numbers;

import java.util.List;

/** Two quantities taken for one: as the original says it, and as the other language does. */
record Match(Said original, Said translated) {

    static Match of(Said original, Said translated) {
        return new Match(original.beside(translated), translated.beside(original));
    }

    /** How the two stand to each other, without regard to findings. */
    Ledger.Status status() {
        String canonical = original.quantity().canonical();
        if (canonical != null && canonical.equals(translated.quantity().canonical())) {
            return Ledger.Status.AGREE;
        }
        if (original.measure().dimension() == translated.measure().dimension() && Amounts.same(original, translated)) {
            return Ledger.Status.AGREE;
        }
        return Likeness.same(original, translated) ? Ledger.Status.ROUNDED
                : original.measure().sameValue(translated.measure()) || isConversion() || isUntold() ? Ledger.Status.AGREE
                : Ledger.Status.DIFFERS;
    }

    private boolean isConversion() {
        Measure a = original.measure();
        Measure b = translated.measure();
        return a.dimension() == Measure.Dimension.SHARE && b.dimension() == Measure.Dimension.TIMES && a.sameAsTimes(b)
                || a.dimension() == Measure.Dimension.TIMES && b.dimension() == Measure.Dimension.SHARE && b.sameAsTimes(a);
    }

    private boolean isUntold() {
        return original.measure().dimension() != translated.measure().dimension()
                && original.quantity().value() != null && translated.quantity().value() != null
                && original.quantity().value().compareTo(translated.quantity().value()) == 0
                || original.quantity().kind() == Quantity.Kind.FUZZY && translated.quantity().kind() == Quantity.Kind.FUZZY
                && original.measure().dimension() != translated.measure().dimension()
                || original.measure().dimension() == Measure.Dimension.CALENDAR
                && (original.quantity().canonical() == null || translated.quantity().canonical() == null);
    }

    List<Integer> ids() {
        return original.id() < translated.id() ? List.of(original.id(), translated.id())
                : List.of(translated.id(), original.id());
    }
}
