package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diglot.terms.Topic;
import org.diglot.terms.Topics;

/** Brings what was asked to terms of the index, and words that name a topic to the whole topic. */
final class Resolver {

    private final Topics topics;
    private final Tokenizing tokenizing;
    private final boolean exact;
    private final List<Oddity> oddities = new ArrayList<>();

    /** @param exact words as typed: no topics, no stems */
    Resolver(Topics topics, Tokenizing tokenizing, boolean exact) {
        this.topics = topics;
        this.tokenizing = tokenizing;
        this.exact = exact;
    }

    List<Oddity> oddities() {
        return oddities;
    }

    /** Empty where nothing is left that could be searched, such as signs alone. */
    Optional<Sought> resolve(Asked asked) {
        return switch (asked) {
            case Asked.Words(List<String> words) -> words(words);
            case Asked.Phrase(String text) -> sequence(text, exact);
            case Asked.Prefix(String text) -> beginning(text);
            case Asked.InTopic(String id) -> topic(id);
            case Asked.Number number -> Optional.of(new Sought.Valued(number));
            case Asked.Within(Asked.Field field, String value) -> within(field, value);
            case Asked.Not(Asked part) -> resolve(part).map(Sought.Not::new);
            case Asked.Near(Asked one, Asked other, int distance) -> near(one, other, distance);
            case Asked.All(List<Asked> parts) -> joined(each(parts), true);
            case Asked.Any(List<Asked> parts) -> joined(each(parts), false);
        };
    }

    /** A quarter or a half of a year goes by all of its names. */
    private Optional<Sought> within(Asked.Field field, String value) {
        if (!NarrowingWords.isKnown(field, value)) {
            oddities.add(new Oddity(Oddity.Kind.UNKNOWN_VALUE, field.typed() + ":" + value));
            return sequence(value, exact);
        }
        if (field == Asked.Field.LANG) {
            return Optional.of(new Sought.Narrowed(field, NarrowingWords.coded(value.toLowerCase(Locale.ROOT))));
        }
        List<String> words = List.of(value.split(" "));
        int named = field == Asked.Field.PERIOD ? Quarters.named(words) : 0;
        if (named == 0) {
            return Optional.of(new Sought.Narrowed(field, value));
        }
        List<Sought> parts = new ArrayList<>();
        joined(Quarters.said(words.subList(0, named)).stream()
                .<Sought>map(said -> new Sought.Narrowed(field, said)).toList(), false).ifPresent(parts::add);
        Quarters.year(words.getFirst()).ifPresent(year -> parts.add(new Sought.Narrowed(field, year)));
        if (named < words.size()) {
            parts.add(new Sought.Narrowed(field, String.join(" ", words.subList(named, words.size()))));
        }
        return joined(parts, true);
    }

    private Optional<Sought> near(Asked one, Asked other, int distance) {
        Optional<Sought> first = resolve(one);
        Optional<Sought> second = resolve(other);
        return first.isPresent() && second.isPresent()
                ? Optional.of(Nearness.of(first.get(), second.get(), distance)) : first.or(() -> second);
    }

    private List<Sought> each(List<Asked> parts) {
        return parts.stream().map(this::resolve).flatMap(Optional::stream).toList();
    }

    private Optional<Sought> words(List<String> words) {
        List<Sought> parts = new ArrayList<>();
        for (int at = 0; at < words.size();) {
            at += exact ? word(words.get(at), parts) : known(words.subList(at, words.size()), parts);
        }
        return joined(parts, true);
    }

    private int word(String word, List<Sought> parts) {
        sequence(word, exact).ifPresent(parts::add);
        return 1;
    }

    /** Adds what the first of some words mean together, and tells how many they are. */
    private int known(List<String> words, List<Sought> parts) {
        int excluded = most(words, topics::isExcluded);
        if (excluded > 0) {
            sequence(String.join(" ", words.subList(0, excluded)), false).ifPresent(parts::add);
            return excluded;
        }
        int quarter = Quarters.named(words);
        if (quarter > 0) {
            quarter(words.subList(0, quarter)).ifPresent(parts::add);
            return quarter;
        }
        int topic = most(words, text -> !topics.named(text).isEmpty());
        if (topic > 0) {
            matter(topics.named(String.join(" ", words.subList(0, topic)))).ifPresent(parts::add);
            return topic;
        }
        int time = TimeSpans.named(words);
        if (time > 0) {
            any(TimeSpans.said(words.subList(0, time))).ifPresent(parts::add);
            return time;
        }
        return word(words.getFirst(), parts);
    }

    /** How many of the words, from the first on, are such a text together; 0 where none are. */
    private static int most(List<String> words, Predicate<String> such) {
        int most = Math.min(words.size(), IndexLexicon.MOST_WORDS);
        return IntStream.iterate(most, count -> count > 0, count -> count - 1)
                .filter(count -> such.test(String.join(" ", words.subList(0, count)))).findFirst().orElse(0);
    }

    private Optional<Sought> any(List<String> texts) {
        return joined(texts.stream().map(text -> sequence(text, false)).flatMap(Optional::stream).toList(), false);
    }

    /** By any of its names; a year in the same word must stand there too, as {@code third quarter of 2025} for 3Q25. */
    private Optional<Sought> quarter(List<String> words) {
        Optional<Sought> names = any(Quarters.said(words));
        return Quarters.year(words.getFirst()).map(year -> joined(Stream.of(sequence(words.getFirst(), false),
                joined(Stream.of(names, sequence(year, false)).flatMap(Optional::stream).toList(), true))
                .flatMap(Optional::stream).toList(), false)).orElse(names);
    }

    private Optional<Sought> topic(String id) {
        List<Topic> named = topics.byId(id.toLowerCase(Locale.ROOT)).map(List::of).orElseGet(() -> topics.named(id));
        if (named.isEmpty()) {
            oddities.add(new Oddity(Oddity.Kind.UNKNOWN_VALUE, "topic:" + id));
            return sequence(id, exact);
        }
        return matter(named);
    }

    private static Optional<Sought> matter(List<Topic> named) {
        return joined(named.stream().<Sought>map(Sought.Matter::new).toList(), false);
    }

    private Optional<Sought> beginning(String text) {
        boolean latin = text.codePoints().noneMatch(Terms::isUnspaced);
        List<Token> tokens = tokenizing.of(text);
        return latin && tokens.size() == 2
                ? Optional.of(new Sought.Beginning(text, tokens.getFirst().term())) : sequence(text, exact);
    }

    /** The terms of some text at their distances: of Latin words one form, of Han the pairs wherever there are two. */
    private Optional<Sought> sequence(String text, boolean asWritten) {
        List<Sought.Placed> terms = new ArrayList<>();
        List<Token> tokens = tokenizing.of(text);
        int position = -1;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            position += token.step();
            if (isWanted(tokens, at, asWritten)) {
                terms.add(new Sought.Placed(token.term(), position));
            }
        }
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        int first = terms.getFirst().position();
        return Optional.of(new Sought.Sequence(text.strip(), terms.stream()
                .map(one -> new Sought.Placed(one.term(), one.position() - first)).toList()));
    }

    private static boolean isWanted(List<Token> tokens, int at, boolean asWritten) {
        Token token = tokens.get(at);
        if (Terms.isLatin(token.term())) {
            return Terms.isExact(token.term()) == asWritten;
        }
        boolean pair = token.step() == 0;
        boolean beginsPair = at + 1 < tokens.size() && tokens.get(at + 1).step() == 0;
        boolean endsPair = at > 0 && tokens.get(at - 1).step() == 0 && !Terms.isLatin(tokens.get(at - 1).term())
                && tokens.get(at - 1).end() == token.end();
        return pair || !beginsPair && !endsPair;
    }

    private static Optional<Sought> joined(List<Sought> parts, boolean all) {
        if (parts.size() < 2) {
            return Stream.of(parts).flatMap(List::stream).findFirst();
        }
        return Optional.of(all ? new Sought.All(parts) : new Sought.Any(parts));
    }
}
