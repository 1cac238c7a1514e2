package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    /** Twelve letters before the first that differs and twenty-four after it, both cuts fall beside a space. */
    @Test
    void aSpaceAtACutIsNoMark() {
        String source = "a ".repeat(30) + "z";
        String claimed = "a ".repeat(13) + "b" + source.substring(27);
        assertThat(said(claimed, source)).contains("“…").doesNotContain("U+0020");
    }

    @Test
    void aSpaceAtAnEndOfTheTextIsShown() {
        assertThat(said("Margins rose. ", "Margins rose.")).contains("“…argins rose.⟦U+0020⟧”");
    }

    private static String said(String claimed, String source) {
        return Labels.english().say(Difference.of(claimed, source).orElseThrow());
    }
}
