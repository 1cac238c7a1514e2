package org.diglot.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.diglot.transcript.Span;

/**
 * Finds, for a word in one language of a segment, the word that stands for it in the other: by topic, by glossary, by
 * a name's renderings, or because it is the same Latin word. Never guesses: without such a tie there is none.
 */
public final class Counterparts {

    private final Glossary glossary;
    private final Topics topics;
    private final List<Set<String>> names;

    /** @param names what the call calls its names */
    public Counterparts(Glossary glossary, Topics topics, CallNames names) {
        this.glossary = glossary;
        this.topics = topics;
        this.names = names.names().stream().map(Counterparts::wordings).toList();
    }

    /** Without the names of any call. */
    public Counterparts(Glossary glossary, Topics topics) {
        this.glossary = glossary;
        this.topics = topics;
        this.names = List.of();
    }

    /**
     * The places of {@code other} that say what {@code span} says in {@code text}, ascending; empty where none is sure.
     * Where both say it equally often, only the one at the same rank.
     */
    public List<Span> of(String text, Span span, String other) {
        List<Function<String, List<Span>>> ways = new ArrayList<>();
        ways.add(name(span.of(text)));
        terms(text, span).forEach(term -> ways.add(in -> places(term, in)));
        topics(text, span).forEach(topic -> ways.add(in -> topics.find(topic, in).stream().map(TopicMatch::span).toList()));
        for (Function<String, List<Span>> way : ways) {
            List<Span> there = way.apply(other);
            if (!there.isEmpty()) {
                return matching(way.apply(text), span, there);
            }
        }
        return List.of();
    }

    private static List<Span> matching(List<Span> here, Span span, List<Span> there) {
        if (here.size() == there.size()) {
            for (int at = 0; at < here.size(); at++) {
                if (here.get(at).overlaps(span)) {
                    return List.of(there.get(at));
                }
            }
        }
        return List.copyOf(there);
    }

    private List<Term> terms(String text, Span span) {
        return glossary.find(text).stream().filter(match -> match.span().overlaps(span))
                .flatMap(match -> match.terms().stream()).toList();
    }

    private List<Span> places(Term term, String text) {
        return glossary.find(text).stream().filter(match -> match.terms().contains(term)).map(TermMatch::span).toList();
    }

    private List<Topic> topics(String text, Span span) {
        return topics.find(text).stream().filter(match -> match.span().overlaps(span)).map(TopicMatch::topic).distinct()
                .toList();
    }

    /** A Latin word stands for itself; a name for all its renderings. */
    private Function<String, List<Span>> name(String word) {
        Set<String> wordings = new HashSet<>();
        if (word.chars().anyMatch(Character::isUpperCase)) {
            wordings.add(folded(word));
        }
        names.stream().filter(name -> name.contains(folded(word))).forEach(wordings::addAll);
        return text -> wordings.isEmpty() ? List.of() : places(wordings, text);
    }

    private static List<Span> places(Set<String> wordings, String text) {
        TreeSet<Span> places = new TreeSet<>();
        Folded folded = Folding.standard().search(text);
        for (String wording : wordings) {
            for (int at = folded.text().indexOf(wording); at >= 0; at = folded.text().indexOf(wording, at + 1)) {
                if (isWhole(folded.text(), at, at + wording.length())) {
                    places.add(folded.original(at, at + wording.length()));
                }
            }
        }
        return withoutNested(places);
    }

    private static List<Span> withoutNested(TreeSet<Span> places) {
        List<Span> longest = new ArrayList<>();
        for (Span place : places.descendingSet()) {
            longest.removeIf(later -> place.end() >= later.end());
            if (longest.isEmpty() || !longest.getLast().overlaps(place)) {
                longest.add(place);
            }
        }
        Collections.reverse(longest);
        return longest;
    }

    private static boolean isWhole(String text, int start, int end) {
        return !(isLatin(text, start) && isLatin(text, start - 1)) && !(isLatin(text, end - 1) && isLatin(text, end));
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at))
                && !Character.isIdeographic(text.charAt(at));
    }

    private static Set<String> wordings(CallNames.Name name) {
        Set<String> wordings = new HashSet<>(Set.of(folded(name.name())));
        name.renderings().forEach(rendering -> wordings.add(folded(rendering.text())));
        return wordings;
    }

    private static String folded(String word) {
        return Folding.standard().search(word).text();
    }
}
