package org.diglot.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Speaker.Kind;

/**
 * Makes one speaker of a person whom both files name, each in its language. A name or a part of it that both write is
 * the surest sign; else it is they whose words stand side by side: each must be the one with whom the other shares most,
 * and at least half of what either says. Nobody who connects the lines is one with somebody who speaks on them.
 */
final class SpeakerMerge {

    private static final double MOST = 0.5;

    private final Map<String, String> idOfSecond = new HashMap<>();
    private final Map<String, Speaker> merged = new LinkedHashMap<>();

    private record Shared(Speaker first, Speaker second, double weight, boolean named) {
    }

    SpeakerMerge(Side first, Side second, List<Bead> beads) {
        List<Speaker> firsts = speaks(first, second) ? first.call().speakers() : List.of();
        List<Speaker> seconds = second.hasSpeakers() ? second.call().speakers() : List.of();
        pair(firsts, seconds, new Together(first, second, beads));
        firsts.forEach(one -> merged.putIfAbsent(one.id(), one));
        for (Speaker one : seconds) {
            if (!idOfSecond.containsKey(one.id())) {
                String id = unique(one.id());
                idOfSecond.put(one.id(), id);
                merged.put(id, new Speaker(id, one.name(), one.title(), one.kind(), one.affiliation(), one.aliases()));
            }
        }
    }

    /** Whether the first file's speakers are told of; its unknown one too, where neither file names any. */
    static boolean speaks(Side first, Side second) {
        return first.hasSpeakers() || !second.hasSpeakers();
    }

    private void pair(List<Speaker> firsts, List<Speaker> seconds, Together together) {
        List<Shared> shared = new ArrayList<>();
        for (Speaker one : firsts) {
            for (Speaker other : together.with(one, seconds)) {
                double weight = together.weight(one, other);
                boolean named = isNamedAlike(one, other);
                if (!contradict(one, other) && (named || isMost(one, other, weight, together))) {
                    shared.add(new Shared(one, other, weight, named));
                }
            }
        }
        shared.sort(Comparator.comparing(Shared::named).thenComparing(Shared::weight).reversed());
        for (Shared one : shared) {
            if (!merged.containsKey(one.first.id()) && !idOfSecond.containsKey(one.second.id())) {
                merged.put(one.first.id(), merge(one.first, one.second));
                idOfSecond.put(one.second.id(), one.first.id());
            }
        }
        Map<String, Speaker> ordered = new LinkedHashMap<>();
        firsts.forEach(one -> ordered.put(one.id(), merged.getOrDefault(one.id(), one)));
        merged.clear();
        merged.putAll(ordered);
    }

    private static boolean isNamedAlike(Speaker one, Speaker other) {
        if (one.kind() == Kind.OPERATOR && other.kind() == Kind.OPERATOR) {
            return true;
        }
        Set<String> words = Seams.latin(one);
        Set<String> others = Seams.latin(other);
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    /** The operator is nobody else; nor is one who is called quite otherwise in the same letters. */
    private static boolean contradict(Speaker one, Speaker other) {
        if ((one.kind() == Kind.OPERATOR) != (other.kind() == Kind.OPERATOR)
                && one.kind() != Kind.UNKNOWN && other.kind() != Kind.UNKNOWN) {
            return true;
        }
        Set<String> words = Seams.latin(one);
        Set<String> others = Seams.latin(other);
        boolean said = !words.isEmpty() && !others.isEmpty() && one.kind() != Kind.OPERATOR;
        words.retainAll(others);
        return said && words.isEmpty();
    }

    private static boolean isMost(Speaker one, Speaker other, double weight, Together together) {
        return weight >= MOST * together.ofFirst(one) && weight >= MOST * together.ofSecond(other) && weight > 0;
    }

    private static Speaker merge(Speaker one, Speaker other) {
        Set<String> aliases = new LinkedHashSet<>(one.aliases());
        aliases.add(other.name());
        aliases.addAll(other.aliases());
        aliases.remove(one.name());
        aliases.remove("");
        boolean role = one.kind() == Kind.OPERATOR;
        return new Speaker(one.id(), one.name(), first(one.title(), other.title()),
                one.kind() == Kind.UNKNOWN ? other.kind() : one.kind(), first(one.affiliation(), other.affiliation()),
                role ? one.aliases() : List.copyOf(aliases));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private String unique(String id) {
        Set<String> taken = new HashSet<>(merged.keySet());
        String unique = id;
        for (int i = 2; taken.contains(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    /** The id that a speaker of the second file has in the merged call. */
    String idOfSecond(String id) {
        return idOfSecond.getOrDefault(id, id);
    }

    Speaker speaker(String id) {
        return merged.get(id);
    }

    /** Everybody, the first file's in its order, then those whom only the second names. */
    List<Speaker> all() {
        return List.copyOf(merged.values());
    }
}
