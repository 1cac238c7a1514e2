package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a number in English and is none. */
class EnglishNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The Model 3 and the iPhone 16 Pro sell well|",
            "PlayStation 5 sold out|",
            "H.265 and ISO 9001 are standards|",
            "A 60-40 mix is fine|",
            "In phase two we build more|",
            "Our 10-K is out and 3M is a customer|"})
    void namesAreNoNumbers(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We signed 14 Tier 1 customers|14",
            "A $5 decline is a lot|5 USD",
            "It is a $100 billion market|100000000000 USD",
            "A$5 million was spent|5000000 AUD",
            "Inventory fell by 150K units|150000 units",
            "Pork rose 40-odd percent|40 %"})
    void amountsBesideNamesAre(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    private static List<String> read(String text) {
        return new QuantityReader().read(text, Language.ENGLISH).stream().map(EnglishNamesTest::shown).toList();
    }

    private static String shown(Quantity quantity) {
        String amount = quantity.value() != null ? quantity.value().toPlainString()
                : quantity.low() == null ? quantity.canonical() : quantity.low().toPlainString() + ".." + quantity.high().toPlainString();
        return quantity.unit() == null ? amount : amount + " " + quantity.unit();
    }
}
