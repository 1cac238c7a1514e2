package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Chinese says what belongs to more than one number. */
class HanReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "成本為2億、2.5億美元|200000000 USD; 250000000 USD"})
    void theLastOfAListSaysTheUnit(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "匯率為1美元兌145日圓|145 JPY"})
    void theBaseOfARateIsNoFigure(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "季持平至成長2%|0..2 %",
            "利用率為90%出頭|91..93 %",
            "累計1至10月營收|--01/--10",
            "357個品牌破億|357 brands; 100000000"})
    void formsOfRanges(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "發行170億元離岸人民幣|17000000000 CNH",
            "單票價格下降2分|0.02 CNY"})
    void currencies(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    private static List<String> read(String text) {
        return new QuantityReader().read(text, Language.CHINESE_TRADITIONAL).stream().map(HanReadingTest::shown).toList();
    }

    private static String shown(Quantity quantity) {
        String amount = quantity.value() != null ? quantity.value().toPlainString()
                : quantity.low() == null ? quantity.canonical() : quantity.low().toPlainString() + ".." + quantity.high().toPlainString();
        return quantity.unit() == null ? amount : amount + " " + quantity.unit();
    }
}
