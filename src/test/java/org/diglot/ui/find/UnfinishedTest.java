package org.diglot.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnfinishedTest {

    @Test
    void onlyAWordMayBeOnItsWay() {
        assertThat(Unfinished.is("buyb")).isTrue();
        assertThat(Unfinished.is("cloud 資本")).isTrue();
        assertThat(Unfinished.is("firm:citi")).isFalse();
        assertThat(Unfinished.is("capex firm:citi")).isFalse();
        assertThat(Unfinished.is("firm:citi cap")).isTrue();
        assertThat(Unfinished.is(">10")).isFalse();
        assertThat(Unfinished.is("cap*")).isFalse();
        assertThat(Unfinished.is("")).isFalse();
    }
}
