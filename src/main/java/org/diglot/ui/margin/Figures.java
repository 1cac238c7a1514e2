package org.diglot.ui.margin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diglot.numbers.Ledger;
import org.diglot.numbers.Quantity;
import org.diglot.numbers.Quoted;
import org.diglot.transcript.Language;
import org.diglot.transcript.Transcript;

/** Makes the lines of the ledger: one a pair, and one for each quantity that stands in none. */
final class Figures {

    private final Transcript call;
    private final Ledger ledger;
    private final Map<Integer, List<Found>> findings = new HashMap<>();

    private record Group(int segment, List<Integer> ids, Optional<Ledger.Status> status) {
    }

    private Figures(Transcript call, Ledger ledger, List<Found> found) {
        this.call = call;
        this.ledger = ledger;
        found.forEach(one -> one.finding().quantities()
                .forEach(id -> findings.computeIfAbsent(id, key -> new ArrayList<>()).add(one)));
    }

    static List<Figure> of(Transcript call, Ledger ledger, List<Found> found) {
        return new Figures(call, ledger, found).make();
    }

    private List<Figure> make() {
        List<Figure> made = new ArrayList<>();
        Map<Integer, Quantity> changes = Changes.of(ledger.quantities(), call.languages().getFirst());
        for (Group group : groups()) {
            made.add(figure(made.size(), group, changes));
        }
        return made;
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        BitSet paired = new BitSet();
        for (Ledger.Pair pair : ledger.pairs()) {
            pair.ids().forEach(paired::set);
            groups.add(new Group(pair.segment(), pair.ids(), Optional.of(pair.status())));
        }
        for (Quoted quoted : ledger.quantities()) {
            if (!paired.get(quoted.id())) {
                groups.add(new Group(quoted.segment(), List.of(quoted.id()), Optional.empty()));
            }
        }
        groups.sort(Comparator.comparingInt(Group::segment).thenComparing(group -> group.ids().getFirst()));
        return groups;
    }

    private Figure figure(int index, Group group, Map<Integer, Quantity> changes) {
        Language original = call.languages().getFirst();
        List<Quoted> all = group.ids().stream().map(ledger.quantities()::get).toList();
        List<Quoted> said = all.stream().filter(one -> one.language() == original).toList();
        List<Quoted> other = all.stream().filter(one -> one.language() != original).toList();
        Quoted first = said.isEmpty() ? other.getFirst() : said.getFirst();
        return new Figure(index, first.segment(), call.turnOf(call.segments().get(first.segment())).section(),
                first.speaker(), first.quantity(), words(said), words(other), group.ids(), group.status(),
                Optional.ofNullable(changes.get(first.id())),
                all.stream().anyMatch(one -> one.quantity().notable()), findings(group.ids()));
    }

    private List<Found> findings(List<Integer> ids) {
        return ids.stream().flatMap(id -> findings.getOrDefault(id, List.of()).stream()).distinct().toList();
    }

    private static String words(List<Quoted> said) {
        return said.stream().map(one -> one.quantity().text()).collect(Collectors.joining(" / "));
    }
}
