package org.diglot.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.transcript.Speaker;

/** How much of what the speakers of two files say stands side by side, counted in lines as far as their pairs are sure. */
final class Together {

    private final Map<String, Map<String, Double>> pairs = new HashMap<>();
    private final Map<String, Double> firsts = new HashMap<>();
    private final Map<String, Double> seconds = new HashMap<>();

    Together(Side first, Side second, List<Bead> beads) {
        for (Bead bead : beads) {
            if (!bead.isLone()) {
                String one = first.turn(bead.first()).speaker();
                String other = second.turn(bead.second()).speaker();
                pairs.computeIfAbsent(one, _ -> new HashMap<>()).merge(other, bead.confidence(), Double::sum);
                firsts.merge(one, bead.confidence(), Double::sum);
                seconds.merge(other, bead.confidence(), Double::sum);
            }
        }
    }

    /** Those of the second file who ever stand beside one of the first, or bear the same role. */
    List<Speaker> with(Speaker one, List<Speaker> others) {
        Map<String, Double> beside = pairs.getOrDefault(one.id(), Map.of());
        return others.stream().filter(other -> beside.containsKey(other.id())
                || one.kind() == Speaker.Kind.OPERATOR && other.kind() == Speaker.Kind.OPERATOR).toList();
    }

    double weight(Speaker one, Speaker other) {
        return pairs.getOrDefault(one.id(), Map.of()).getOrDefault(other.id(), 0.0);
    }

    double ofFirst(Speaker one) {
        return firsts.getOrDefault(one.id(), 0.0);
    }

    double ofSecond(Speaker other) {
        return seconds.getOrDefault(other.id(), 0.0);
    }
}
