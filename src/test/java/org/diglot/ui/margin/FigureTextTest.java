package org.diglot.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.diglot.numbers.Quantity;
import org.diglot.numbers.QuantityReader;
import org.diglot.transcript.Language;
import org.diglot.ui.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"999|999", "1000|1,000", "1234567.891|1,234,567.891", "-1000|−1,000",
            "1E+6|1,000,000", "0.5|0.5"})
    void digitsStandInThrees(BigDecimal number, String written) {
        assertThat(FigureText.grouped(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EUR1.25 billion|AS_SAID|1.25bn EUR|12.5億 EUR",
            "EUR1.25 billion|MILLIONS|1,250m EUR|1,250百萬 EUR", "60% to 70%|YI|60–70 %|60–70 %",
            "a loss of USD40 million|AS_SAID|−40m USD|−4,000萬 USD"})
    void valuesAreToldInTheLanguageOfTheInterface(String said, Scale scale, String english, String chinese) {
        Quantity quantity = new QuantityReader().read(said, Language.ENGLISH).getFirst();
        Words words = new Words(Language.ENGLISH);
        assertThat(new FigureText(words).value(quantity, scale)).isEqualTo(english);
        words.speak(Language.CHINESE_TRADITIONAL);
        assertThat(new FigureText(words).value(quantity, scale)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"more than 290,000 companies|290,000|29萬", "for six months|6 months|6 月",
            "EUR1.25 billion|1.25bn EUR|12.5億 EUR"})
    void whatIsCountedIsLeftOutWhereThereIsLittleRoom(String said, String english, String chinese) {
        Quantity quantity = new QuantityReader().read(said, Language.ENGLISH).getFirst();
        Words words = new Words(Language.ENGLISH);
        assertThat(new FigureText(words).brief(quantity, Scale.AS_SAID)).isEqualTo(english);
        words.speak(Language.CHINESE_SIMPLIFIED);
        assertThat(new FigureText(words).brief(quantity, Scale.AS_SAID).replace('万', '萬').replace('亿', '億'))
                .isEqualTo(chinese);
    }
}
