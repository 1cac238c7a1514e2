package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.diglot.search.Hit;
import org.diglot.search.HitRange;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;
import org.diglot.ui.Mark;

/** Makes the marks of hits: the words found, and in a language that lacks them the words that stand for them there. */
final class Lighting {

    /** Where one language says what a span of the other says; nothing where that isn't sure. */
    @FunctionalInterface
    interface OtherSide {
        List<Span> of(String text, Span span, String other);
    }

    private static final Comparator<Mark> BY_PLACE = Comparator.comparingInt(Mark::segment)
            .thenComparingInt(Mark::column).thenComparing(Mark::span);

    private final List<Language> columns;
    private final OtherSide otherSide;

    /** @param columns the languages of the call */
    Lighting(List<Language> columns, OtherSide otherSide) {
        this.columns = columns;
        this.otherSide = otherSide;
    }

    Found light(Hit hit) {
        Map<Language, List<Span>> places = found(hit);
        List<Mark> marks = new ArrayList<>();
        places.forEach((language, spans) -> mark(hit, language, spans, Mark.Kind.HIT, marks));
        Map<Language, List<Span>> all = new EnumMap<>(Language.class);
        all.putAll(places);
        for (Language language : hit.texts().keySet()) {
            if (!places.isEmpty() && !places.containsKey(language)) {
                List<Span> there = counterparts(hit, places, language);
                if (!there.isEmpty()) {
                    mark(hit, language, there, Mark.Kind.HIT_COUNTERPART, marks);
                    all.put(language, there);
                }
            }
        }
        marks.sort(BY_PLACE);
        return new Found(hit, all, only(hit, all), marks);
    }

    private static Map<Language, List<Span>> found(Hit hit) {
        Map<Language, TreeSet<Span>> sorted = new EnumMap<>(Language.class);
        for (HitRange range : hit.ranges()) {
            sorted.computeIfAbsent(range.language(), any -> new TreeSet<>()).add(range.span());
        }
        Map<Language, List<Span>> found = new EnumMap<>(Language.class);
        sorted.forEach((language, spans) -> found.put(language, List.copyOf(spans)));
        return found;
    }

    private List<Span> counterparts(Hit hit, Map<Language, List<Span>> places, Language language) {
        TreeSet<Span> there = new TreeSet<>();
        places.forEach((other, spans) -> spans.forEach(span ->
                there.addAll(otherSide.of(hit.texts().get(other), span, hit.texts().get(language)))));
        return List.copyOf(there);
    }

    private void mark(Hit hit, Language language, List<Span> spans, Mark.Kind kind, List<Mark> marks) {
        spans.forEach(span -> marks.add(new Mark(hit.segment(), columns.indexOf(language), span, kind)));
    }

    private static Optional<Language> only(Hit hit, Map<Language, List<Span>> places) {
        return places.size() == 1 && hit.texts().size() > 1 ? places.keySet().stream().findFirst() : Optional.empty();
    }
}
