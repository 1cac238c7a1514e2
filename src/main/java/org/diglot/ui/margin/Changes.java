package org.diglot.ui.margin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.numbers.Quantity;
import org.diglot.numbers.Quoted;
import org.diglot.transcript.Language;

/**
 * Joins an amount with its change where a segment leaves no doubt: one amount of money that is no change itself, and
 * one percentage that is ({@code revenue was RMB280.2 billion, an increase of 8%}).
 */
final class Changes {

    private Changes() {
    }

    /** Id of the amount → its change. */
    static Map<Integer, Quantity> of(List<Quoted> quantities, Language original) {
        Map<Integer, Quantity> changes = new HashMap<>();
        for (int from = 0; from < quantities.size();) {
            int to = from;
            while (to < quantities.size() && quantities.get(to).segment() == quantities.get(from).segment()) {
                to++;
            }
            join(quantities.subList(from, to).stream().filter(one -> one.language() == original)
                    .filter(one -> !one.quantity().withdrawn()).toList(), changes);
            from = to;
        }
        return changes;
    }

    private static void join(List<Quoted> segment, Map<Integer, Quantity> changes) {
        List<Quoted> amounts = segment.stream().filter(one -> FigureKind.of(one.quantity()) == FigureKind.MONEY).toList();
        List<Quoted> shares = segment.stream().filter(one -> FigureKind.of(one.quantity()) == FigureKind.PERCENT).toList();
        if (amounts.size() == 1 && shares.size() == 1 && amounts.getFirst().quantity().direction() == null
                && shares.getFirst().quantity().direction() != null && shares.getFirst().quantity().value() != null) {
            changes.put(amounts.getFirst().id(), shares.getFirst().quantity());
        }
    }
}
