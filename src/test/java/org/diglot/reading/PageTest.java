package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"---", "===", "***", "--------", "- - - -", "————————"})
    void aLineDrawnAcrossThePageIsARule(String line) {
        assertThat(Page.isRule(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "...", "...。", "- 5", "A---", "-- Jane"})
    void wordsAndMarksAreNone(String line) {
        assertThat(Page.isRule(line)).isFalse();
    }
}
