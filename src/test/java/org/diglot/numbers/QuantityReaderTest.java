package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {

    private final QuantityReader reader = new QuantityReader();

    private Quantity english(String text) {
        return only(reader.read(text, Language.ENGLISH));
    }

    private Quantity chinese(String text) {
        return only(reader.read(text, Language.CHINESE_TRADITIONAL));
    }

    private static Quantity only(List<Quantity> quantities) {
        assertThat(quantities).hasSize(1);
        return quantities.getFirst();
    }

    @ParameterizedTest
    @CsvSource({"RMB54.9 billion", "人民幣549億元", "549億元人民幣", "人民幣 549 億元", "人民币549亿元", "５４９億人民幣"})
    void oneAmountInAllItsSpellings(String said) {
        Quantity read = only(reader.read("它是 " + said + ".", said.startsWith("RMB") ? Language.ENGLISH
                : Language.CHINESE_TRADITIONAL));
        assertThat(read.text()).isEqualTo(said);
        assertThat(read.kind()).isEqualTo(Quantity.Kind.MONEY);
        assertThat(read.value()).isEqualByComparingTo("54900000000");
        assertThat(read.value().scale()).isZero();
        assertThat(read.unit()).isEqualTo("CNY");
    }

    @Test
    void theSpanCoversCurrencyNumberAndScale() {
        Quantity read = english("EBITDA increased to RMB54.9 billion.");
        assertThat(read.span()).isEqualTo(new Span(20, 35));
        assertThat(read.direction()).isNull();
    }

    @Test
    void aRankBehindByIsNoYearFarAway() {
        assertThat(reader.read("They came in by third, or by 3rd at best.", Language.ENGLISH))
                .extracting(Quantity::notable).containsExactly(false, false);
    }

    @Test
    void aBareYuanIsMarkedAsInferred() {
        assertThat(chinese("現金流為709億元").inferred()).isTrue();
        assertThat(chinese("現金流為人民幣709億元").inferred()).isFalse();
    }

    @Test
    void aCorrectionWithdrawsTheFigureBefore() {
        List<Quantity> read = reader.read("We have 2.07 billion, sorry, 20.7 billion left.", Language.ENGLISH);
        assertThat(read).extracting(Quantity::withdrawn).containsExactly(true, false);
    }

    @Test
    void aRangeHasBothEndsAndNoValue() {
        Quantity read = english("We expect $2 to $3 billion.");
        assertThat(read.kind()).isEqualTo(Quantity.Kind.RANGE);
        assertThat(read.value()).isNull();
        assertThat(read.low()).isEqualByComparingTo(new BigDecimal("2e9"));
        assertThat(read.high()).isEqualByComparingTo(new BigDecimal("3e9"));
        assertThat(read.unit()).isEqualTo("USD");
    }
}
