package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonWordsTest {

    @ParameterizedTest
    @CsvSource({"customers,客戶", "Customer,客户", "revenue,營收", "profitability,利润", "declined,下降", "cloud,云", "years,年"})
    void aWordIsTheSameThingInBothLanguages(String english, String chinese) {
        int thing = CommonWords.english(CommonWords.stem(english.toCharArray(), 0, english.length()));

        assertThat(thing).isBetween(0, 127);
        assertThat(CommonWords.chinese(chinese.toCharArray(), 0)).isEqualTo(thing);
    }

    @Test
    void otherWordsAreNone() {
        assertThat(CommonWords.english(CommonWords.stem("zebra".toCharArray(), 0, 5))).isEqualTo(-1);
        assertThat(CommonWords.english(CommonWords.stem("yearn".toCharArray(), 0, 5))).isEqualTo(-1);
        assertThat(CommonWords.chinese("貓".toCharArray(), 0)).isEqualTo(-1);
    }

    @Test
    void theTableFitsItsBits() {
        assertThat(CommonWords.things()).isLessThanOrEqualTo(2 * Long.SIZE);
    }
}
