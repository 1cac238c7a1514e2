package org.diglot.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diglot.numbers.Ledger;

/** The figures of a call by segment. */
final class Figures {

    private final Ledger ledger;
    private final Map<Integer, List<Ledger.Pair>> bySegment;

    Figures(Ledger ledger) {
        this.ledger = ledger;
        this.bySegment = ledger.pairs().stream().collect(Collectors.groupingBy(Ledger.Pair::segment, HashMap::new,
                Collectors.toList()));
    }

    /** The figures worth quoting among those of a segment, each as far as the quoted stretch reaches. */
    List<Figure> of(Anchor anchor) {
        return bySegment.getOrDefault(anchor.segment(), List.of()).stream()
                .filter(pair -> pair.ids().stream().anyMatch(id -> ledger.quantities().get(id).quantity().notable()))
                .filter(pair -> pair.ids().stream().noneMatch(id -> beside(id, anchor)))
                .map(pair -> new Figure(pair.ids().stream()
                        .map(id -> ledger.quantities().get(id).quantity().text()).toList(), pair.status()))
                .toList();
    }

    private boolean beside(int id, Anchor anchor) {
        var said = ledger.quantities().get(id);
        return said.language() == anchor.language() && !said.quantity().span().overlaps(anchor.span());
    }
}
