package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.diglot.transcript.Language;

/** Any value written in any notation of either language reads back as itself; no input hangs or overflows. */
class QuantityReaderProperties {

    private final QuantityReader reader = new QuantityReader();

    @Property
    void englishDigitsWithAScale(@ForAll @BigRange(min = "0.01", max = "999.99") @Scale(2) BigDecimal number,
                                 @ForAll("englishScales") String scale) {
        BigDecimal factor = switch (scale) {
            case "thousand" -> BigDecimal.TEN.pow(3);
            case "million", "mn" -> BigDecimal.TEN.pow(6);
            case "billion", "bn" -> BigDecimal.TEN.pow(9);
            default -> BigDecimal.TEN.pow(12);
        };
        same(english("It cost $" + number + " " + scale + " to build."), number.multiply(factor), "USD");
    }

    @Property
    void englishDigitsInGroups(@ForAll @LongRange(min = 10_000, max = 999_999_999_999L) long number) {
        same(english(String.format("We paid RMB%,d for it.", number)), BigDecimal.valueOf(number), "CNY");
    }

    @Property
    void englishWords(@ForAll @LongRange(min = 2, max = 999_999_999_999L) long number) {
        same(english("It took " + EnglishSpelling.of(number) + " dollars."), BigDecimal.valueOf(number), "USD");
    }

    @Property
    void chineseDigitsWithAScale(@ForAll @BigRange(min = "0.01", max = "9999.99") @Scale(2) BigDecimal number,
                                 @ForAll("chineseScales") String scale) {
        BigDecimal factor = switch (scale) {
            case "萬", "万" -> BigDecimal.TEN.pow(4);
            case "億", "亿" -> BigDecimal.TEN.pow(8);
            default -> BigDecimal.TEN.pow(12);
        };
        same(chinese("總額為" + number + scale + "美元。"), number.multiply(factor), "USD");
        same(chinese("總額為人民幣 " + wide(number.toPlainString()) + " " + scale + "元。"), number.multiply(factor), "CNY");
    }

    @Property
    void chineseNumerals(@ForAll @LongRange(min = 2, max = 9_999_999_999_999_999L) long number) {
        String spelled = ChineseSpelling.of(number);
        same(chinese("總額為" + spelled + "美元。"), BigDecimal.valueOf(number), "USD");
        same(chinese("總額為" + ChineseSpelling.traditional(spelled) + "美元。"), BigDecimal.valueOf(number), "USD");
    }

    @Property
    void shares(@ForAll @BigRange(min = "0.1", max = "999.9") @Scale(1) BigDecimal number) {
        same(english("The margin is " + number + "% now."), number, "%");
        same(english("The margin is " + number + " percentage points wider."), number, "pp");
        same(chinese("毛利率為" + number + "%。"), number, "%");
        same(chinese("差距為" + number + "個百分點。"), number, "pp");
    }

    @Property
    void ranges(@ForAll @IntRange(min = 1, max = 499) int low, @ForAll @IntRange(min = 1, max = 499) int more) {
        int high = low + more;
        for (Quantity read : List.of(english("We expect " + low + "% to " + high + "% of it."),
                chinese("預計為" + low + "%至" + high + "%。"), chinese("預計為" + low + "%-" + high + "%。"))) {
            assertThat(read.kind()).isEqualTo(Quantity.Kind.RANGE);
            assertThat(read.low()).isEqualByComparingTo(BigDecimal.valueOf(low));
            assertThat(read.high()).isEqualByComparingTo(BigDecimal.valueOf(high));
        }
    }

    @Property
    void spansAreSortedApartAndQuoteTheText(@ForAll("talk") String text) {
        for (Language language : Language.values()) {
            int end = 0;
            for (Quantity quantity : reader.read(text, language)) {
                assertThat(quantity.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(quantity.span().of(text)).isEqualTo(quantity.text());
                end = quantity.span().end();
            }
        }
    }

    @Property
    void withoutDigitsAndNumberWordsThereIsNothing(@ForAll("plain") String text) {
        assertThat(reader.read(text, Language.ENGLISH)).isEmpty();
        assertThat(reader.read(text, Language.CHINESE_SIMPLIFIED)).isEmpty();
    }

    @Example
    void noInputHangsOrOverflows() {
        for (String piece : List.of("9", "億", "亿", "1億", "1,", "1,22,", "一點", "1-", "數", "twenty ", "a million ", "1 to ",
                "百分之", "$", "half ", "Q1", "1年", "1:", "(", "個半")) {
            String text = piece.repeat(1_000_000 / 10 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                reader.read(text, Language.ENGLISH);
                reader.read(text, Language.CHINESE_TRADITIONAL);
            });
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () ->
                assertThat(reader.read("億".repeat(1_000_000), Language.CHINESE_TRADITIONAL)).isEmpty());
        assertThat(reader.read("9".repeat(100_000), Language.ENGLISH)).isEmpty();
        assertThat(reader.read("9".repeat(100_000), Language.CHINESE_TRADITIONAL)).isEmpty();
    }

    @Provide
    Arbitrary<String> englishScales() {
        return Arbitraries.of("thousand", "million", "mn", "billion", "bn", "trillion");
    }

    @Provide
    Arbitrary<String> chineseScales() {
        return Arbitraries.of("萬", "万", "億", "亿", "兆", "萬億", "万亿");
    }

    @Provide
    Arbitrary<String> talk() {
        return Arbitraries.of("1", "2.5", ",", " ", "%", "億", "萬", "元", "人民幣", "$", "million", " to ", "到", "三", "十", "半", "個", "年",
                "Q3", "2024", "-", "第", "季度", "增長", "over ", "half ", "a ", "first ", "月", "31", "幾", "多", "x", "USD", "。", "倍", "🙂",
                "分之", "數", "past ", "years ", "未來", "翻番", "doubled ", "b", "(", ")").list().ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of("growth ", "margin ", "cloud ", "we ", "are ", "pleased ", ", ", ". ", "strong ", "revenue ", "我們",
                "很高興", "客戶", "營收", "成長", "。", ",", "雲端", "强劲", "谢谢", "business ", "(", ")", "-", "the ", "a ", "over ")
                .list().ofMaxSize(40).map(words -> String.join("", words));
    }

    private Quantity english(String text) {
        return only(text, reader.read(text, Language.ENGLISH));
    }

    private Quantity chinese(String text) {
        return only(text, reader.read(text, Language.CHINESE_TRADITIONAL));
    }

    private static Quantity only(String text, List<Quantity> read) {
        assertThat(read).as(text).hasSize(1);
        return read.getFirst();
    }

    private static void same(Quantity read, BigDecimal value, String unit) {
        assertThat(read.value()).as(read.text()).isEqualByComparingTo(value);
        assertThat(read.unit()).isEqualTo(unit);
    }

    private static String wide(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }
}
