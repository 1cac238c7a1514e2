package org.diglot.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.diglot.transcript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAtTest {

    private final WordAt words = new WordAt();

    @ParameterizedTest
    @CsvSource({
        "本季營收為 12.3 億美元。, .3, 12.3 億美元", "本季營收為 12.3 億美元。, 億, 12.3 億美元", "毛利率上升至41.2%。, 1.2, 41.2%",
        "我們與 SoftBank 合作, ank, SoftBank", "R&D費用增加, &, R&D", "我們的策略很清楚。, 略, 策略",
        "我們的策略很清楚。, 清, 清楚", "我們的策略很清楚。, 的, 的", "加速推動海外市場布局。, 海, 海外", "加速推動海外市場布局。, 局, 布局",
        "2024年第二季度业绩, 2024, 2024年", "大家好。, 。, 。"})
    void chineseIsTakenByWhatStandsThere(String text, String pointed, String expected) {
        int at = text.indexOf(pointed);
        Span span = words.at(text, at, Locale.forLanguageTag("zh-Hant")).orElseThrow();
        assertThat(span.of(text)).isEqualTo(expected);
    }

    @Test
    void aTermUnderThePointerIsTakenWhole() {
        words.know(text -> List.of(new Span(2, 7), new Span(2, 4)));
        assertThat(words.at("提升自由現金流水準", 5, Locale.TAIWAN).orElseThrow().of("提升自由現金流水準")).isEqualTo("自由現金流");
        assertThat(words.at("提升自由現金流水準", 8, Locale.TAIWAN).orElseThrow().of("提升自由現金流水準")).isEqualTo("水準");
        assertThat(words.at("提升自由現金流水準", 0, Locale.TAIWAN).orElseThrow().of("提升自由現金流水準")).isEqualTo("提升");
    }

    @Test
    void everyLetterOfAnyTextIsInsideItsWord() {
        for (String text : List.of("我們宣布一項總額超過十億美元的海外市場新投資計畫,包括 AI、GPU 及 3.5 兆元。", "a", "，", " 中 ")) {
            for (int at = 0; at < text.length(); at++) {
                assertThat(words.at(text, at, Locale.CHINA).orElseThrow().contains(at)).as("%s %s", text, at).isTrue();
            }
        }
        assertThat(words.at("", 0, Locale.CHINA)).isEmpty();
    }

    @Test
    void englishIsTakenByItsWords() {
        assertThat(words.at("Good day, ladies", 11, Locale.ENGLISH).orElseThrow().of("Good day, ladies")).isEqualTo("ladies");
    }
}
