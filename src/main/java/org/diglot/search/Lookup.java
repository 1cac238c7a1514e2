package org.diglot.search;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.diglot.terms.Firms;
import org.diglot.transcript.Language;

/** Turns what is sought into a Lucene query over the words of some languages. */
final class Lookup {

    private final Tokenizing tokenizing;
    private final Set<String> languages;

    /** @param languages in whose texts to look */
    Lookup(Tokenizing tokenizing, Collection<Language> languages) {
        this.tokenizing = tokenizing;
        this.languages = languages.stream().map(Fields::primary).collect(Collectors.toCollection(TreeSet::new));
    }

    Query query(Sought sought) {
        return switch (sought) {
            case Sought.Sequence sequence -> anyField(field -> sequence(field, sequence.terms()));
            case Sought.Beginning(String typed, String prefix) ->
                    anyField(field -> new PrefixQuery(new Term(field, prefix)));
            case Sought.Matter(var topic) ->
                    anyField(field -> new TermQuery(new Term(field, Terms.topic(topic.id()))));
            case Sought.Valued(Asked.Number number) -> new ConstantScoreQuery(anyLanguage(
                    language -> number(language, number)));
            case Sought.Narrowed(Asked.Field field, String value) -> narrowed(field, value);
            case Sought.Near near -> anyField(field -> new IntervalQuery(field, interval(near)));
            case Sought.All(List<Sought> parts) -> all(parts);
            case Sought.Any(List<Sought> parts) -> joined(parts, BooleanClause.Occur.SHOULD);
            case Sought.Not not -> all(List.of(not));
        };
    }

    private Query anyField(Function<String, Query> inField) {
        return anyLanguage(language -> inField.apply(Fields.words(language)));
    }

    private Query anyLanguage(Function<String, Query> inLanguage) {
        if (languages.size() == 1) {
            return inLanguage.apply(languages.iterator().next());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        languages.forEach(language -> any.add(inLanguage.apply(language), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private static Query sequence(String field, List<Sought.Placed> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(one -> phrase.add(new Term(field, one.term()), one.position()));
        return phrase.build();
    }

    private Query joined(List<Sought> parts, BooleanClause.Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(query(part), occur));
        return query.build();
    }

    /** Where only exclusions stand, everything else is meant. */
    private Query all(List<Sought> parts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Sought part : parts) {
            switch (part) {
                case Sought.Not(Sought unwanted) -> query.add(query(unwanted), BooleanClause.Occur.MUST_NOT);
                case Sought.Narrowed narrowed -> query.add(query(narrowed), BooleanClause.Occur.FILTER);
                default -> query.add(query(part), BooleanClause.Occur.MUST);
            }
        }
        if (parts.stream().allMatch(Sought.Not.class::isInstance)) {
            query.add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    private static Query number(String language, Asked.Number number) {
        double low = number.low() == null ? Double.NEGATIVE_INFINITY : edge(number.low(), number.lowIncluded(), 1);
        double high = number.high() == null ? Double.POSITIVE_INFINITY : edge(number.high(), number.highIncluded(), -1);
        if (low > high) {
            return new MatchNoDocsQuery("an empty range");
        }
        double[] least = {low, kind(number, false), unit(number, false)};
        double[] most = {high, kind(number, true), unit(number, true)};
        return new BooleanQuery.Builder()
                .add(DoubleRange.newIntersectsQuery(Fields.number(language), least, most), BooleanClause.Occur.SHOULD)
                .add(DoubleRange.newWithinQuery(Fields.vague(language), least, most), BooleanClause.Occur.SHOULD).build();
    }

    private static double kind(Asked.Number number, boolean upper) {
        return number.kind() != Asked.NumberKind.ANY ? Fields.number(number.kind()) : infinite(upper);
    }

    private static double unit(Asked.Number number, boolean upper) {
        return number.unit() != null ? Fields.unit(number.unit()) : infinite(upper);
    }

    private static double infinite(boolean upper) {
        return upper ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    private static double edge(BigDecimal value, boolean included, int inward) {
        double edge = value.doubleValue();
        return included ? edge : inward > 0 ? Math.nextUp(edge) : Math.nextDown(edge);
    }

    private Query narrowed(Asked.Field field, String value) {
        String name = Fields.narrowing(field);
        return switch (field) {
            case KIND, SECTION, LANG -> new PrefixQuery(new Term(name, coded(field, value)));
            case FIRM -> house(name, value);
            case SPEAKER, COMPANY, PERIOD, TOPIC -> wordsIn(name, value);
        };
    }

    private static String coded(Asked.Field field, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return field == Asked.Field.LANG
                ? Language.ofTag(value).map(Language::tag).orElse(lower.startsWith("zh") ? "zh" : lower)
                : NarrowingWords.coded(lower);
    }

    private Query wordsIn(String field, String value) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Token token : tokenizing.of(value)) {
            if (Terms.isExact(token.term())) {
                Term term = new Term(field, token.term());
                query.add(isOneDigit(token) ? new TermQuery(term) : new PrefixQuery(term), BooleanClause.Occur.MUST);
            } else if (!Terms.isLatin(token.term())) {
                query.add(new TermQuery(new Term(field, token.term())), BooleanClause.Occur.MUST);
            }
        }
        return query.build();
    }

    /** The 2 of 第2季 is no beginning of 2025. */
    private static boolean isOneDigit(Token token) {
        return token.term().length() == 2 && Character.isDigit(token.term().charAt(1));
    }

    /** A house that is known goes by any of its names, as whole words: {@code citi} is no beginning of CITIC. */
    private Query house(String field, String value) {
        List<String> names = Firms.standard().namesOf(value);
        if (names.isEmpty()) {
            return wordsIn(field, value);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        names.forEach(name -> any.add(inOrder(field, name), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private Query inOrder(String field, String name) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (Token token : tokenizing.of(name)) {
            if (token.step() > 0) {
                phrase.add(new Term(field, token.term()));
            }
        }
        return phrase.build();
    }

    /** Of what {@link Nearness} leaves at either side of {@code NEAR}. */
    private static IntervalsSource interval(Sought sought) {
        return switch (sought) {
            case Sought.Sequence(String typed, List<Sought.Placed> terms) -> phrase(terms);
            case Sought.Beginning(String typed, String prefix) ->
                    Intervals.prefix(new BytesRef(prefix), IndexSearcher.getMaxClauseCount());
            case Sought.Matter(var topic) -> Intervals.term(Terms.topic(topic.id()));
            case Sought.Near(Sought one, Sought other, int distance) ->
                    Intervals.maxgaps(distance, Intervals.unorderedNoOverlaps(interval(one), interval(other)));
            case Sought.Any(List<Sought> parts) ->
                    Intervals.or(parts.stream().map(Lookup::interval).toArray(IntervalsSource[]::new));
            default -> throw new IllegalArgumentException("has no place: " + sought);
        };
    }

    /** Terms may skip a position, as the second half of a pair of characters before a Latin word. */
    private static IntervalsSource phrase(List<Sought.Placed> terms) {
        IntervalsSource[] sources = new IntervalsSource[terms.size()];
        for (int at = 0; at < sources.length; at++) {
            Sought.Placed one = terms.get(at);
            int skipped = at + 1 < sources.length ? terms.get(at + 1).position() - one.position() - 1
                    : Terms.isPair(one.term()) ? 1 : 0;
            IntervalsSource term = Intervals.term(one.term());
            sources[at] = skipped > 0 ? Intervals.extend(term, 0, skipped) : term;
        }
        return Intervals.phrase(sources);
    }
}
