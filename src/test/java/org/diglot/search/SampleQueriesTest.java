package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each filter and each form of a number on the call that comes along. The lists were made by going through the English
 * text of the call by hand, without the program's search.
 */
class SampleQueriesTest {

    private static CallIndex index;

    @BeforeAll
    static void addTheCall() throws Exception {
        index = CallIndex.inMemory(Folding.standard(), Topics.shipped(), new QuantityReader());
        try (Stream<Path> samples = Files.list(Path.of("assets/samples"))) {
            Path sample = samples.filter(file -> file.toString().endsWith("zh-Hant.txt")).findFirst().orElseThrow();
            index.add(new TranscriptReader().read(sample, Progress.NONE), Progress.NONE);
        }
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "share repurchase         | 67 73 74 112 278 280 281 282 283 284 285 287 289",
            "capital expenditure      | 46 47 83 85 103 130 133 134 137 167 169 171 172 268 272 297 316",
            "資本支出                  | 46 47 83 85 103 130 133 134 137 167 169 171 172 268 272 297 316",
            "资本支出                  | 46 47 83 85 103 130 133 134 137 167 169 171 172 268 272 297 316",
            "repurch*                 | 73 74 281 282 283 284 289",
            "\"free cash flow\"       | 82 83",
            "kind:analyst cloud       | 130 131 132 179 258 259 293 294 295 325",
            "cloud kind:分析師         | 130 131 132 179 258 259 293 294 295 325",
            "firm:citigroup           | 129 130 131 132 133 134 135 136 137",
            "section:qa capex         | 130 133 134 137 167 169 171 172 268 272 297 316",
            "section:prepared capex   | 46 47 83 85 103",
            "capex NEAR/10 cloud      | 47 83 85 130 172",
            "capex AND NOT (speaker:wu OR speaker:yap) | 83 85 103 297",
            "company:alibaba period:2024 repurch* | 73 74 281 282 283 284 289",
            "company:tencent repurch* | ",
            ">10bn      | 75 76 77 79 80 81 82 84 87 93 94 95 107 109 133 278",
            "100億以上   | 74 75 76 77 79 80 81 82 84 87 93 94 95 107 109 133 278 281",
            "100亿以上   | 74 75 76 77 79 80 81 82 84 87 93 94 95 107 109 133 278 281",
            "money:>=10bn USD | 74 84 278 281",
            "5%..15%    | 24 33 58 60 74 76 78 79 81 87 88 101 107 108 109 281",
            "5..15%     | 24 33 58 60 74 76 78 79 81 87 88 101 107 108 109 281",
            "RMB31 billion | 133",
            "310億元     | 133",
            "percent:333  | 80"})
    void finds(String query, String segments) throws Exception {
        List<Integer> expected = segments == null ? List.of()
                : Stream.of(segments.split(" ")).map(Integer::valueOf).toList();
        assertThat(segments(Search.of(query))).isEqualTo(expected);
    }

    @Test
    void exactLeavesTheTopicOut() throws Exception {
        assertThat(segments(new Search("buybacks", List.of(), Set.of(), true, 0, Search.Order.AS_SAID)))
                .containsExactly(67, 112, 278, 280, 285, 287);
    }

    @Test
    void aLanguageRestrictsTheTextsThatAreSearched() throws Exception {
        Search search = new Search("buybacks", List.of(), Set.of(Language.CHINESE_TRADITIONAL), false, 0,
                Search.Order.AS_SAID);
        assertThat(index.search(search).hits()).isNotEmpty().allSatisfy(hit -> assertThat(hit.ranges()).isNotEmpty()
                .allMatch(range -> range.language() == Language.CHINESE_TRADITIONAL));
    }

    @Test
    void whatWasUnderstoodIsTold() throws Exception {
        assertThat(index.search(Search.of("capex")).topics()).extracting(topic -> topic.id()).containsExactly("capex");
        assertThat(index.search(Search.of("the")).topics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "\"", "*", "-", ":", "AND", "OR", "NOT", "NEAR/", "NEAR/3", "a NEAR/99999 b", "..", "5..",
            "..5", ">", "> >", "money:", "money:>", "speaker:", "speaker:(a OR b)", "topic:", "lang:xx a", "NOT NOT NOT",
            "- - -", "「」", "“", "\uD83D", "\uDC00*", "\u0000", "%%%", "=", "((((a", "a))))", "NOT (NOT (NOT a))"})
    void whatMakesNoSenseIsAnsweredAllTheSame(String query) throws Exception {
        assertThat(index.search(Search.of(query)).query()).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "\"", "NOT ", "-", "a OR ", "a NEAR/2 ", "(a OR ", "capex ", "資本支出", "9", ">1bn ", "x* ",
            "speaker:a ", "*", "NEAR ", "(NOT ", "a* NEAR/3 ", "\"a b\" NEAR (c OR d) "})
    void aMillionCharactersAreAnsweredSoon(String piece) {
        String query = piece.repeat(1_000_000 / piece.length());
        Hits hits = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> index.search(Search.of(query)));
        assertThat(hits.oddities()).extracting(Oddity::kind).contains(Oddity.Kind.TOO_LONG);
    }

    @Test
    void theLongestQueryOfSingleThingsIsAnsweredSoon() {
        String query = "(a* OR c*) NEAR/5 (t* OR r*) ".repeat(16);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> index.search(Search.of(query)));
        String nested = "(".repeat(40) + "the" + " NEAR/9 a) OR of".repeat(40);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> index.search(Search.of(nested)));
    }

    private static List<Integer> segments(Search search) throws Exception {
        return index.search(search).hits().stream().map(Hit::segment).toList();
    }

    @Test
    void comparisonsMayBeSaidInWords() throws Exception {
        assertThat(found("over 10bn")).isNotEmpty().isEqualTo(found(">10bn"));
        assertThat(found("More than 10 billion")).isEqualTo(found(">10bn"));
        assertThat(found("at least 5%")).isNotEmpty().isEqualTo(found(">=5%"));
        assertThat(found("revenue under 5%")).isEqualTo(found("revenue <5%"));
    }

    @Test
    void aDashExcludesOneWord() throws Exception {
        assertThat(found("-cloud capex")).isNotEmpty().isEqualTo(found("capex AND NOT cloud"));
    }

    @Test
    void whatIsUsualInOneScriptIsFoundInTheOther() throws Exception {
        for (List<String> same : List.of(List.of("資本支出 NEAR/10 雲端", "资本支出 NEAR/10 云端", "capex NEAR/10 cloud"),
                List.of("「自由現金流", "\"自由现金流"), List.of("100億以上", "一百亿以上", ">=10bn"),
                List.of("5%至15%", "5%..15%", "５％至１５％"), List.of("十億美元", "十亿美元", "US$1bn"),
                List.of(">US$1.5bn", ">美元15億"))) {
            for (String query : same) {
                assertThat(found(query)).as(query).isNotEmpty().isEqualTo(found(same.getFirst()));
            }
        }
    }

    private static List<Integer> found(String query) throws Exception {
        return segments(Search.of(query));
    }
}
