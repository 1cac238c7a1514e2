package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;

/** The ways to narrow what was found in all calls: to a call, a section, a speaker. */
final class ReachFacets {

    private static final int MOST_SPEAKERS = 8;

    private final Everywhere everywhere;
    private final FindSentences say;
    private final FacetButtons made;

    ReachFacets(Everywhere everywhere, FindSentences say, FacetButtons made) {
        this.everywhere = everywhere;
        this.say = say;
        this.made = made;
    }

    List<Node> buttons() {
        Reach now = everywhere.reachProperty().get();
        Spread spread = everywhere.spreadProperty().get();
        List<Node> buttons = new ArrayList<>();
        now.call().ifPresent(hash -> buttons.add(made.of("find-call",
                spread.groups().stream().filter(group -> group.call().sha256().equals(hash)).findFirst()
                        .map(group -> say.call(group.call()) + " " + group.count()).orElse(say.of("find.oneCall")),
                true, () -> everywhere.reachProperty().set(now.anyCall()))));
        spread.facets().ifPresent(facets -> {
            sections(now, facets.sections(), buttons);
            speakers(now, facets.speakers(), buttons);
        });
        return buttons;
    }

    private void sections(Reach now, Map<String, Integer> counts, List<Node> buttons) {
        Map<String, Integer> sorted = new TreeMap<>(counts);
        now.section().ifPresent(section -> sorted.putIfAbsent(section, 0));
        if (sorted.size() > 1 || now.section().isPresent()) {
            sorted.forEach((section, count) -> buttons.add(made.of("find-section-" + section,
                    say.section(section) + " " + count, isChosen(now.section(), section),
                    () -> everywhere.reachProperty().set(now.section(section)))));
        }
    }

    private void speakers(Reach now, Map<String, Integer> counts, List<Node> buttons) {
        now.speaker().filter(name -> !counts.containsKey(name)).ifPresent(name -> buttons.add(speaker(now, name, 0)));
        counts.entrySet().stream().filter(one -> !one.getKey().isEmpty())
                .sorted(Comparator.comparing((Map.Entry<String, Integer> one) -> !isChosen(now.speaker(), one.getKey()))
                        .thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SPEAKERS)
                .forEach(one -> buttons.add(speaker(now, one.getKey(), one.getValue())));
    }

    private Node speaker(Reach now, String name, int count) {
        return made.of("find-speaker-" + name.replace(' ', '-'), name + " " + count,
                isChosen(now.speaker(), name), () -> everywhere.reachProperty().set(now.speaker(name)));
    }

    private static boolean isChosen(Optional<String> now, String one) {
        return now.filter(one::equals).isPresent();
    }
}
