package org.diglot.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Finding.Kind;
import org.diglot.transcript.Finding.Severity;

/**
 * Two figures of a segment that stand in each other's place in the translation. Languages order their clauses
 * differently, so the order alone says nothing; it does where everything else kept its place, or where what a change
 * started from has become what it came to.
 */
final class Crossings {

    private static final int LEAST = 3;
    private static final int MOST = 24;
    private static final Pattern EACH = Pattern.compile("(?i)\\brespectively\\b|分別|分别");

    private final List<Match> original;
    private final List<Match> translated;

    private Crossings(List<Match> matches) {
        original = matches.stream().sorted(Comparator.comparingInt(match -> start(match.original()))).toList();
        translated = original.stream().sorted(Comparator.comparingInt(match -> start(match.translated()))).toList();
    }

    /** The findings in the matches of one segment. */
    static List<Finding> in(List<Match> matches) {
        boolean moved = matches.stream().anyMatch(match ->
                match.original().quoted().segment() != match.translated().quoted().segment());
        return moved || matches.size() < 2 || matches.size() > MOST ? List.of() : new Crossings(matches).findings();
    }

    /** The one is what the other is compared with, and the other way round in the translation. */
    private List<Finding> comparedTheOtherWay() {
        for (int at = 0; at + 1 < original.size(); at++) {
            Match one = original.get(at);
            Match other = original.get(at + 1);
            if (isComparable(one, other) && (isCompared(one.original(), other.original()) && isCompared(other.translated(), one.translated())
                    || isCompared(other.original(), one.original()) && isCompared(one.translated(), other.translated()))) {
                return List.of(finding(one, other));
            }
        }
        return List.of();
    }

    private static boolean isCompared(Said base, Said said) {
        return Role.isEarlier(base) && !Role.isEarlier(said) && Role.of(said) == null;
    }

    private List<Finding> findings() {
        List<Finding> turned = comparedTheOtherWay();
        return turned.isEmpty() ? swapped() : turned;
    }

    private List<Finding> swapped() {
        List<Integer> moved = new ArrayList<>();
        for (int at = 0; at < original.size(); at++) {
            if (original.get(at) != translated.get(at)) {
                moved.add(at);
            }
        }
        if (moved.size() != 2) {
            return List.of();
        }
        Match first = original.get(moved.getFirst());
        Match second = original.get(moved.getLast());
        boolean apart = moved.getLast() - moved.getFirst() > 1 && original.size() > LEAST;
        boolean each = EACH.matcher(first.original().text()).find() && EACH.matcher(first.translated().text()).find()
                && (original.size() == 2 || isListed(moved));
        return isExchangeable(first, second) && isOneToOne() && (apart && isFixedBetween(moved) || each)
                ? List.of(finding(first, second)) : List.of();
    }

    /** Of figures that are matched in place, one at least between the two is of another sort, so that clauses kept their order. */
    private boolean isFixedBetween(List<Integer> moved) {
        Measure first = original.get(moved.getFirst()).original().measure();
        return original.subList(moved.getFirst() + 1, moved.getLast()).stream()
                .map(match -> match.original().measure())
                .allMatch(one -> one.dimension() != first.dimension() || !one.unit().equals(first.unit()));
    }

    private boolean isListed(List<Integer> moved) {
        return moved.getLast() - moved.getFirst() == 1;
    }

    private boolean isOneToOne() {
        return original.stream().map(match -> start(match.translated())).distinct().count() == original.size();
    }

    /** Of the same sort, and nothing tells what either started from. */
    private static boolean isExchangeable(Match first, Match second) {
        return isComparable(first, second) && Role.of(first.translated()) != Role.BASE && Role.of(second.translated()) != Role.BASE
                && Role.of(first.original()) != Role.BASE && Role.of(second.original()) != Role.BASE;
    }

    private static boolean isComparable(Match first, Match second) {
        Measure a = first.original().measure();
        Measure b = second.original().measure();
        return a.isNumber() && b.isNumber() && !a.sameValue(b) && a.dimension() == b.dimension() && Objects.equals(a.unit(), b.unit());
    }

    private static Finding finding(Match first, Match second) {
        String said = second.translated().quantity().text();
        String expected = first.original().quantity().text();
        List<Integer> ids = new ArrayList<>(first.ids());
        ids.addAll(second.ids());
        return new Finding(first.translated().quoted().segment(), Kind.VALUE, Severity.WARNING,
                "The translation says “%s” where the original says “%s”: the two stand in each other's place.".formatted(said, expected),
                List.of(said, expected), ids.stream().sorted().toList());
    }

    private static int start(Said said) {
        return said.quantity().span().start();
    }
}
