package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares that English says without a percent sign. */
class EnglishSharesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The rate was cut by a quarter point|0.25 pp",
            "It fell half a percentage point|0.5 pp",
            "That is a tenth of a point|0.1 pp",
            "It is three-quarters of a percent|0.75 %"})
    void partsOfAPointAreNoShares(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Two-thirds of the stores are new|66.6667 %",
            "Demand fell by a third|33.3333 %",
            "Costs were down by half|50 %",
            "One in five orders comes from the app|20 %",
            "Nine out of 10 like it|90 %",
            "Nine in ten transactions are digital|90 %",
            "We have five nines of availability|99.999 %"})
    void fractionsAreShares(String text, String said) {
        assertThat(read(text)).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    private static List<String> read(String text) {
        return new QuantityReader().read(text, Language.ENGLISH).stream().map(EnglishSharesTest::shown).toList();
    }

    private static String shown(Quantity quantity) {
        String amount = quantity.value() != null ? quantity.value().toPlainString()
                : quantity.low() == null ? quantity.canonical() : quantity.low().toPlainString() + ".." + quantity.high().toPlainString();
        return quantity.unit() == null ? amount : amount + " " + quantity.unit();
    }
}
