package org.diglot.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the places of a text that a query speaks of; what a query excludes or narrows by has no place. */
final class Spotter {

    private static final Comparator<Spot> BY_PLACE = Comparator.comparing(Spot::span).thenComparing(Spot::rule);

    private Spotter() {
    }

    /** Sorted by place, each once by each rule, however many of the words asked stand there. */
    static List<Spot> spots(Sought sought, SearchedText text) {
        Set<Spot> spots = new TreeSet<>(BY_PLACE);
        raw(sought, text, false).forEach(spots::add);
        return List.copyOf(spots);
    }

    /** @param placed whether their distances will be asked, which takes the text's tokens */
    private static Stream<Spot> raw(Sought sought, SearchedText text, boolean placed) {
        return switch (sought) {
            case Sought.Sequence sequence -> text.sequence(sequence).stream();
            case Sought.Beginning beginning -> text.beginning(beginning).stream();
            case Sought.Matter(var topic) -> text.matter(topic, placed).stream();
            case Sought.Valued(Asked.Number number) -> text.valued(number, placed).stream();
            case Sought.Near near -> near(near, text);
            case Sought.All(List<Sought> parts) -> parts.stream().flatMap(part -> raw(part, text, placed));
            case Sought.Any(List<Sought> parts) -> parts.stream().flatMap(part -> raw(part, text, placed));
            case Sought.Not not -> Stream.empty();
            case Sought.Narrowed narrowed -> Stream.empty();
        };
    }

    private static Stream<Spot> near(Sought.Near near, SearchedText text) {
        List<Spot> some = raw(near.one(), text, true).toList();
        List<Spot> others = raw(near.other(), text, true).toList();
        return Stream.concat(
                some.stream().filter(one -> others.stream().anyMatch(other -> one.isNear(other, near.distance()))),
                others.stream().filter(one -> some.stream().anyMatch(other -> one.isNear(other, near.distance()))));
    }
}
