package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainOperatorsTest {

    @ParameterizedTest
    @CsvSource({"buybacks or dividends, or", "not cloud, not", "回購 或 股息, 或", "capex and cloud or margin, and"})
    void aWordThatMayHaveBeenMeantToJoinIsTold(String query, String word) {
        assertThat(PlainOperators.in(query)).contains(new Oddity(Oddity.Kind.PLAIN_OPERATOR, word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "or", "buybacks OR dividends", "android core", "或有負債", "capex or", "or capex"})
    void otherWordsAreNot(String query) {
        assertThat(PlainOperators.in(query)).isEmpty();
    }
}
