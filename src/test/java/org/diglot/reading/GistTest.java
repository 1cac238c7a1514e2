package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"RMB280.2 billion|2802", "2,802億|2802", "150 million|15", "1.5億|15", "0.05|5",
            "9萬8,000|98", "5億4,000萬|54", "5亿4000万|54", "2조 8,020억|2802",
            "December|12", "12月|12", "twelve|12", "100|1", "0|''"})
    void figuresAreTheirSignificantDigits(String text, String figures) {
        long[] found = Gist.of(text).figures();
        if (figures == null || figures.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(new String[] {figures}).contains(Long.toString(found[found.length - 1]));
            assertThat(found).hasSize(1);
        }
    }

    @Test
    void namesAreWordsWithCapitals() {
        assertThat(Gist.of("我們使用 Nordbank 的 API").names()).isEqualTo(Gist.of("the Nordbank API").names()).hasSize(2);
        assertThat(Gist.of("no names in here").names()).isEmpty();
    }

    @Test
    void commonWordsMeetAcrossLanguagesAndScripts() {
        Gist english = Gist.of("cloud customers");

        assertThat(english.things()).isEqualTo(2);
        assertThat(english.thingsIn(Gist.of("雲端客戶"))).isEqualTo(2);
        assertThat(english.thingsIn(Gist.of("云客户"))).isEqualTo(2);
        assertThat(english.thingsIn(Gist.of("天氣很冷"))).isZero();
    }

    @Test
    void marksAreSeenInBothWidths() {
        assertThat(Gist.of("為什麼？").question()).isTrue();
        assertThat(Gist.of("Why?").question()).isTrue();
        assertThat(Gist.of("（翻譯）是的。").aside()).isTrue();
        assertThat(Gist.of("(laughter)").aside()).isTrue();
        assertThat(Gist.of("Yes.").aside()).isFalse();
    }
}
