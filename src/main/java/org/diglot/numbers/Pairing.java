package org.diglot.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which quantities of two texts are one: the likeliest pair first, each taken once.
 *
 * <p>Every pair is looked at while there are few; of a text with thousands, only equal amounts in about the same rank
 * and neighbours, so that the time stays linear in the number of quantities.
 */
final class Pairing {

    private static final int FEW = 4096;
    private static final int REACH = 4;
    private static final Pattern POINTING = Pattern.compile("(?i)\\b(?:that|this|the)\\s$|[這这那]個?个?$");

    private final List<Said> originals;
    private final List<Said> translations;
    private final List<Match> matches = new ArrayList<>();
    private final List<Said> left = new ArrayList<>();

    private record Candidate(int original, int translation, int likeness) {
    }

    Pairing(List<Said> originals, List<Said> translations) {
        this.originals = originals;
        this.translations = translations;
        match();
    }

    /** In the order of the original. */
    List<Match> matches() {
        return matches;
    }

    /** Those that found no counterpart, the original's first. */
    List<Said> left() {
        return left;
    }

    private void match() {
        List<Candidate> candidates = candidates();
        candidates.sort(Comparator.comparingInt(Candidate::likeness).reversed()
                .thenComparingInt(Candidate::original).thenComparingInt(Candidate::translation));
        Said[] counterparts = new Said[originals.size()];
        boolean[] taken = new boolean[translations.size()];
        boolean[] same = new boolean[originals.size()];
        for (Candidate candidate : candidates) {
            if (candidate.likeness < Likeness.SAME && isSaidAgain(candidate.original, same)) {
                continue;
            }
            same[candidate.original] |= candidate.likeness >= Likeness.SAME && counterparts[candidate.original] == null
                    && !taken[candidate.translation];
            if (counterparts[candidate.original] == null && !taken[candidate.translation]) {
                counterparts[candidate.original] = translations.get(candidate.translation);
                taken[candidate.translation] = true;
            }
        }
        for (int at = 0; at < counterparts.length; at++) {
            if (counterparts[at] == null) {
                left.add(originals.get(at));
            } else {
                matches.add(Match.of(originals.get(at), counterparts[at]));
            }
        }
        for (int at = 0; at < taken.length; at++) {
            if (!taken[at]) {
                left.add(translations.get(at));
            }
        }
    }

    /** Whether the text says the same amount twice in a few words, and the other has its counterpart: {@code the 6%, that 6%}. */
    private boolean isSaidAgain(int original, boolean[] same) {
        Measure measure = originals.get(original).measure();
        for (int at = Math.max(0, original - REACH); measure.isNumber() && at < Math.min(originals.size(), original + REACH + 1); at++) {
            Measure twin = originals.get(at).measure();
            if (at != original && same[at] && twin.dimension() == measure.dimension() && twin.unit().equals(measure.unit())
                    && twin.sameValue(measure) && POINTING.matcher(originals.get(Math.max(at, original)).before(6)).find()) {
                return true;
            }
        }
        return false;
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        boolean few = (long) originals.size() * translations.size() <= FEW;
        Map<Object, List<Integer>> sameAmounts = few ? Map.of() : byAmount();
        Map<Object, Integer> ranks = new HashMap<>();
        for (int original = 0; original < originals.size(); original++) {
            for (int translation : few ? all() : some(original, sameAmounts, ranks)) {
                int likeness = Likeness.of(originals.get(original), translations.get(translation));
                if (likeness >= 0) {
                    found.add(new Candidate(original, translation, likeness));
                }
            }
        }
        return found;
    }

    private Iterable<Integer> all() {
        return java.util.stream.IntStream.range(0, translations.size())::iterator;
    }

    private Map<Object, List<Integer>> byAmount() {
        Map<Object, List<Integer>> groups = new HashMap<>();
        for (int at = 0; at < translations.size(); at++) {
            groups.computeIfAbsent(amount(translations.get(at)), key -> new ArrayList<>()).add(at);
        }
        return groups;
    }

    private Set<Integer> some(int original, Map<Object, List<Integer>> sameAmounts, Map<Object, Integer> ranks) {
        Object amount = amount(originals.get(original));
        int rank = ranks.merge(amount, 1, Integer::sum) - 1;
        List<Integer> same = sameAmounts.getOrDefault(amount, List.of());
        Set<Integer> some = new TreeSet<>(same.subList(Math.min(same.size(), Math.max(0, rank - REACH)),
                Math.min(same.size(), rank + REACH + 1)));
        int middle = (int) ((long) original * translations.size() / originals.size());
        for (int at = Math.max(0, middle - REACH); at <= Math.min(translations.size() - 1, middle + REACH); at++) {
            some.add(at);
        }
        return some;
    }

    private static Object amount(Said said) {
        Measure measure = said.measure();
        return measure.isNumber() ? List.of(measure.dimension(), measure.low().stripTrailingZeros(),
                measure.high().stripTrailingZeros()) : String.valueOf(said.quantity().canonical());
    }
}
