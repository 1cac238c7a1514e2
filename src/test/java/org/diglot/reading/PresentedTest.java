package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresentedTest {

    @Test
    void aNameWithItsTitleBehindIt() {
        assertThat(Presented.in("With us are Jane Doe, Chief Financial Officer; John Roe, Chairman."))
                .containsExactly(new Presented("Jane Doe", "Chief Financial Officer"), new Presented("John Roe", "Chairman"));
    }

    @Test
    void aTitleInSmallLettersIsATitle() {
        assertThat(Presented.in("I am Jane Doe, head of investor relations, and with me is our chief executive officer, Tom Roe."))
                .contains(new Presented("Jane Doe", "head of investor relations"));
    }

    @Test
    void aSentenceWithoutTitlesPresentsNobody() {
        assertThat(Presented.in("Jane Doe asked about prices, and we answered.")).isEmpty();
    }
}
