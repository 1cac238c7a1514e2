package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;

/** What the index finds is what reading every segment finds. */
class SearchProperties {

    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL);
    private static final Folding FOLDING = Folding.standard();
    private static final Topics TOPICS = Topics.shipped();
    private static final QuantityReader QUANTITIES = new QuantityReader();

    @Property(tries = 400)
    void theIndexFindsWhatReadingEverySegmentFinds(@ForAll("calls") List<List<String>> rows,
            @ForAll("queries") List<String> queries) throws Exception {
        try (CallIndex index = index(rows)) {
            for (String query : queries) {
                assertThat(segments(index, query)).as(query).isEqualTo(read(rows, query));
            }
        }
    }

    @Property(tries = 100)
    void theFirstHitsAreTheFirstOfAllAndAllAreCounted(@ForAll("calls") List<List<String>> rows,
            @ForAll("queries") List<String> queries, @ForAll @IntRange(min = 1, max = 4) int limit,
            @ForAll Search.Order order) throws Exception {
        try (CallIndex index = index(rows)) {
            index.add(MadeCall.of("bcd", LANGUAGES, rows.reversed()), Progress.NONE);
            index.add(MadeCall.of("aab", LANGUAGES, rows), Progress.NONE);
            for (String query : queries) {
                Hits all = index.search(new Search(query, List.of(), Set.of(), false, 0, order));
                Hits first = index.search(new Search(query, List.of(), Set.of(), false, limit, order));
                assertThat(first.total()).as(query).isEqualTo(all.total()).isEqualTo(all.hits().size());
                assertThat(first.hits()).as(query).extracting(Hit::call, Hit::segment).isEqualTo(all.hits().stream()
                        .limit(limit).map(hit -> tuple(hit.call(), hit.segment())).toList());
            }
        }
    }

    @Property(tries = 200)
    void everyRangeSlicesOutWords(@ForAll("calls") List<List<String>> rows,
            @ForAll("queries") List<String> queries) throws Exception {
        try (CallIndex index = index(rows)) {
            for (String query : queries) {
                for (Hit hit : index.search(Search.of(query)).hits()) {
                    assertThat(hit.ranges()).as(query).allSatisfy(
                            range -> assertThat(range.span().of(hit.texts().get(range.language()))).isNotBlank());
                }
            }
        }
    }

    @Property(tries = 200)
    void theScriptOfAQueryMakesNoDifference(@ForAll("han") List<String> texts, @ForAll("hanQuery") String query)
            throws Exception {
        try (CallIndex index = index(texts.stream().map(text -> List.of("", text)).toList())) {
            assertThat(segments(index, FOLDING.script(query))).isEqualTo(segments(index, query));
        }
    }

    @Property(tries = 300)
    void noQueryThrows(@ForAll String query) throws Exception {
        try (CallIndex index = index(List.of(List.of("Our capex grew 5%.", "資本支出增長5%。")))) {
            index.search(Search.of(query));
        }
    }

    private static CallIndex index(List<List<String>> rows) throws IOException, Progress.Stopped {
        CallIndex index = CallIndex.inMemory(FOLDING, TOPICS, QUANTITIES);
        index.add(MadeCall.of("abc", LANGUAGES, rows), Progress.NONE);
        return index;
    }

    private static List<Integer> segments(CallIndex index, String query) throws IOException {
        return index.search(Search.of(query)).hits().stream().map(Hit::segment).toList();
    }

    /** Reads every segment with the places that a query is shown at. */
    private static List<Integer> read(List<List<String>> rows, String query) {
        Optional<Sought> sought = new QueryReader(QUANTITIES)
                .read(query, new IndexLexicon(null, TOPICS, new Tokenizing(FOLDING))).asked()
                .flatMap(new Resolver(TOPICS, new Tokenizing(FOLDING), false)::resolve);
        return sought.map(one -> IntStream.range(0, rows.size()).filter(at -> answers(one, rows.get(at))).boxed().toList())
                .orElse(List.of());
    }

    private static boolean answers(Sought sought, List<String> row) {
        return switch (sought) {
            case Sought.All(List<Sought> parts) -> parts.stream().allMatch(part -> answers(part, row));
            case Sought.Any(List<Sought> parts) -> parts.stream().anyMatch(part -> answers(part, row));
            case Sought.Not(Sought part) -> !answers(part, row);
            default -> IntStream.range(0, row.size()).anyMatch(at -> !row.get(at).isEmpty() && !Spotter.spots(sought,
                    new SegmentTexts(new Tokenizing(FOLDING), TOPICS, QUANTITIES).searched(row.get(at), LANGUAGES.get(at))).isEmpty());
        };
    }

    @Provide
    Arbitrary<List<List<String>>> calls() {
        Arbitrary<String> english = text(" ", "cloud", "clouds", "Cloud's", "revenue", "grew", "growing", "growth",
                "capex", "capital", "expenditure", "share", "buybacks", "AI", "RMB5 billion", "5%", "double-digit growth", "12 million users", "over 5%",
                "below 9%", "the third quarter", "three years", "Texas Instruments", "Texas", "$2.5bn", "3 percentage points",
                "the", ",", ".");
        Arbitrary<String> chinese = text("", "雲", "收入", "增長", "成长", "資本", "支出", "回購", "股", "份", "AI", "人民幣50億元",
                "5%", "，", "。", "的", " ", "不到5%", "超過9%", "第三季度", "三年", "德州儀器");
        return Combinators.combine(english, chinese).as((one, other) -> List.of(one, other)).list().ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<String> text(String between, String... words) {
        return Arbitraries.of(words).list().ofMaxSize(9).map(chosen -> String.join(between, chosen));
    }

    @Provide
    Arbitrary<List<String>> queries() {
        return Arbitraries.oneOf(soup(), tree(3)).list().ofMinSize(4).ofMaxSize(8);
    }

    /** Anything after anything, whether it makes sense or not. */
    private static Arbitrary<String> soup() {
        return Arbitraries.of("cloud", "growth", "grow", "capex", "capital expenditure", "回购", "收入", "收", "云收", "資本",
                "AI", "clo*", "AND", "OR", "NOT", "-the", "NEAR/2", "NEAR", "(", ")", "\"cloud revenue\"", "「增長」",
                "topic:capex", ">1bn", "5%", "50億以上", "money:<10bn", "topic:nothing", "wort:5", "kind:", "between", "and",
                "up to", "over", "不到10%", "小於", "-\"share buybacks\"", "3 years", "三年", "Texas",
                "Instruments", "1-2 billion", "¥", "億~", ",", "+", "$", "300bp").list()
                .ofMinSize(1).ofMaxSize(8).map(parts -> String.join(" ", parts));
    }

    private static Arbitrary<String> tree(int depth) {
        Arbitrary<String> leaf = Arbitraries.of("cloud", "growing", "revenue", "capex", "回購", "增长", "雲", "AI", "gr*",
                "\"share buybacks\"", "收入增長", "5%", ">1bn", ">9%", "9%..99%", "the");
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> less = tree(depth - 1);
        return Arbitraries.oneOf(leaf,
                Combinators.combine(less, less, Arbitraries.of(" ", " AND ", " OR ", " NEAR/0 ", " NEAR/3 "))
                        .as((one, other, operator) -> "(" + one + operator + other + ")"),
                less.map(one -> "NOT " + one));
    }

    @Provide
    Arbitrary<List<String>> han() {
        return Arbitraries.strings().withChars("資本支出回購雲云臺台灣湾發发后後里裏幹干乾AI，").ofMinLength(1).ofMaxLength(12)
                .list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> hanQuery() {
        return Arbitraries.strings().withChars("資本支出回購雲臺灣發后後裏幹乾AI* \"()").ofMinLength(1).ofMaxLength(8);
    }
}
