package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.transcript.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanDecadesTest {

    @ParameterizedTest
    @ValueSource(strings = {"在 20 世纪 90 年代起家", "21世紀的需求", "上世紀八十年代", "90年代的設備", "二十世紀九〇年代"})
    void centuriesAndDecadesAreNoFigures(String text) {
        assertThat(new QuantityReader().read(text, Language.CHINESE_TRADITIONAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90年代理商減少5%,5", "20世紀90年代投入3億元,300000000"})
    void whatStandsBesideThemIsRead(String text, String value) {
        assertThat(new QuantityReader().read(text, Language.CHINESE_TRADITIONAL)).last()
                .satisfies(last -> assertThat(last.value()).isEqualByComparingTo(value));
    }
}
