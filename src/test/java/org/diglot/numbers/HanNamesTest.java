package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a number in Chinese and is none. */
class HanNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "iPhone 16 Pro和小米14 Ultra表現良好|",
            "標準普爾500指數上漲|",
            "波音787是好飛機|",
            "我們通過了ISO 9001認證|",
            "請看10-K表格|",
            "在66號公路上|",
            "上午9點30分開始|",
            "接入碼為557391|"})
    void namesAreNoNumbers(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "十分之九的客戶滿意|90 %",
            "我們有40 多家門店|40 stores",
            "比上一季度增加3%|3 %",
            "產能為15-20GWh|15..20 GWh"})
    void amountsBesideNamesAre(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    private static List<String> read(String text) {
        return new QuantityReader().read(text, Language.CHINESE_TRADITIONAL).stream().map(HanNamesTest::shown).toList();
    }

    private static String shown(Quantity quantity) {
        String amount = quantity.value() != null ? quantity.value().toPlainString()
                : quantity.low() == null ? quantity.canonical() : quantity.low().toPlainString() + ".." + quantity.high().toPlainString();
        return quantity.unit() == null ? amount : amount + " " + quantity.unit();
    }
}
