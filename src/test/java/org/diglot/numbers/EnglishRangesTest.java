package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two amounts that are one range, and two that are none. */
class EnglishRangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We expect between $32.5 billion and $33.7 billion|32500000000..33700000000 USD",
            "It is flat to up 2%|0..2 %"})
    void rangesTakeTheUnitOfTheirEnd(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Margin improved from 12 to 14%|12 %; 14 %",
            "We raised guidance from 12 to 14% to 14 to 16%|12..14 %; 14..16 %"})
    void aStepIsTwoLevels(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We assume 1 US dollar to 32.5 NT dollars|32.5 TWD"})
    void theBaseOfARateIsNoFigure(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    private static List<String> read(String text) {
        return new QuantityReader().read(text, Language.ENGLISH).stream().map(EnglishRangesTest::shown).toList();
    }

    private static String shown(Quantity quantity) {
        String amount = quantity.value() != null ? quantity.value().toPlainString()
                : quantity.low() == null ? quantity.canonical() : quantity.low().toPlainString() + ".." + quantity.high().toPlainString();
        return quantity.unit() == null ? amount : amount + " " + quantity.unit();
    }
}
