package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;

/** One query has many forms: script, width, case, spaces and marks of quotation make no difference. */
class QueryFormsProperties {

    private static final Folding FOLDING = Folding.standard();
    private static final QuantityReader QUANTITIES = new QuantityReader();
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL);

    @Property(tries = 150)
    void theScriptOfANumberQueryMakesNoDifference(@ForAll("rows") List<List<String>> rows,
            @ForAll("hanQuery") String query) throws Exception {
        try (CallIndex index = index(rows)) {
            assertThat(segments(index, FOLDING.script(query))).as(query).isEqualTo(segments(index, query));
        }
    }

    @Property(tries = 150)
    void widthMakesNoDifference(@ForAll("rows") List<List<String>> rows, @ForAll("query") String query) throws Exception {
        String wide = query.chars().mapToObj(one -> Character.toString(one > ' ' && one <= '~' ? one + 0xFEE0 : one == ' ' ? 0x3000 : one))
                .collect(Collectors.joining());
        try (CallIndex index = index(rows)) {
            assertThat(segments(index, wide)).as(query).isEqualTo(segments(index, query));
        }
    }

    @Property(tries = 150)
    void spacesAroundThingsMakeNoDifference(@ForAll("rows") List<List<String>> rows, @ForAll("query") String query)
            throws Exception {
        try (CallIndex index = index(rows)) {
            assertThat(segments(index, "  " + query.replace(" ", "   ").replace("(", "( ").replace(")", " )") + "\t"))
                    .as(query).isEqualTo(segments(index, query));
        }
    }

    @Property(tries = 150)
    void caseOfWordsMakesNoDifference(@ForAll("rows") List<List<String>> rows, @ForAll("query") String query)
            throws Exception {
        String capital = List.of(query.split(" ")).stream()
                .map(word -> word.isEmpty() || word.contains("/") ? word : word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining(" "));
        try (CallIndex index = index(rows)) {
            assertThat(segments(index, capital)).as(query).isEqualTo(segments(index, query));
        }
    }

    @Property(tries = 100)
    void marksOfQuotationMakeNoDifference(@ForAll("rows") List<List<String>> rows, @ForAll("phrase") String phrase)
            throws Exception {
        try (CallIndex index = index(rows)) {
            List<Integer> quoted = segments(index, "\"" + phrase + "\"");
            for (String marks : List.of("“”", "「」", "『』", "„”", "＂＂")) {
                assertThat(segments(index, marks.charAt(0) + phrase + marks.charAt(1))).as(phrase + marks).isEqualTo(quoted);
            }
        }
    }

    @Property(tries = 150)
    void whatIsExcludedAndWhatIsNotAreAll(@ForAll("rows") List<List<String>> rows, @ForAll("query") String query)
            throws Exception {
        try (CallIndex index = index(rows)) {
            List<Integer> with = segments(index, "revenue (" + query + ")");
            List<Integer> without = segments(index, "revenue NOT (" + query + ")");
            List<Integer> both = Stream.concat(with.stream(), without.stream()).sorted().toList();
            assertThat(both).as(query).isEqualTo(segments(index, "revenue"));
        }
    }

    private static CallIndex index(List<List<String>> rows) throws Exception {
        CallIndex index = CallIndex.inMemory(FOLDING, Topics.shipped(), QUANTITIES);
        index.add(MadeCall.of("abc", LANGUAGES, rows), Progress.NONE);
        return index;
    }

    private static List<Integer> segments(CallIndex index, String query) throws Exception {
        return index.search(Search.of(query)).hits().stream().map(Hit::segment).toList();
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> english = words(" ", "revenue", "grew", "capex", "US$1.5 billion", "5%", "over 10%", "below 15%",
                "150 basis points", "two percentage points", "third quarter", "¥20 billion", "NT$30 billion", "the", "tariffs");
        Arbitrary<String> chinese = words("", "收入", "資本支出", "15億美元", "5%", "超過10%", "不到15%", "150個基點", "兩個百分點",
                "第三季度", "200億日圓", "新台幣300億元", "關稅", "，", "三成", "兩位數");
        return Combinators.combine(english, chinese).as((one, other) -> List.of(one, other)).list().ofMinSize(1).ofMaxSize(7);
    }

    @Provide
    Arbitrary<String> hanQuery() {
        Arbitrary<String> amount = Arbitraries.of("5%", "10%", "15億", "15億美元", "300億元", "兩成", "三成", "150個基點", "一百億");
        Arbitrary<String> before = Arbitraries.of("", "超過", "高於", "大於", "多於", "不超過", "至少", "不低於", "低於", "小於", "不到",
                "不足", "起碼", "介於", "大於等於");
        Arbitrary<String> after = Arbitraries.of("", "", "以上", "以下", "以內", "之內", "或以上", "到20%", "至400億元之間", "~20億");
        Arbitrary<String> number = Combinators.combine(before, amount, after).as((one, two, three) -> one + two + three);
        return Combinators.combine(Arbitraries.of("", "關稅 OR ", "收入 ", "資本支出 ", "-「收入」 "), number)
                .as((one, other) -> one + other);
    }

    @Provide
    Arbitrary<String> query() {
        Arbitrary<String> thing = Arbitraries.of("capex", "revenue", "\"third quarter\"", "tariffs", ">5%", "<= 15%", "between 5% and 15%",
                "US$1bn..2bn", "more than USD 1 billion", "資本支出", "100億以上", "over 10%", "150bp", "gr*", "Q3", "double-digit");
        Arbitrary<String> pair = Combinators.combine(thing, Arbitraries.of(" ", " AND ", " OR ", " NOT ", " AND NOT "), thing)
                .as((one, joint, other) -> "(" + one + joint + other + ")");
        return Arbitraries.oneOf(thing, pair, Combinators.combine(pair, Arbitraries.of(" OR ", " "), pair)
                .as((one, joint, other) -> one + joint + other));
    }

    @Provide
    Arbitrary<String> phrase() {
        return Arbitraries.of("revenue grew", "third quarter", "第三季", "資本支出", "basis points", "no such words", "grew 5%");
    }

    private static Arbitrary<String> words(String between, String... words) {
        return Arbitraries.of(words).list().ofMaxSize(7).map(chosen -> String.join(between, chosen));
    }
}
