package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Revenue was RMB280.2 billion, an increase of 8%.|營收為2,802億元,成長8%。",
            "We shipped 158,300 trucks in December.|我們在12月出貨15.83萬輛卡車。",
            "What is your guidance for margins next year?|您對明年利潤率的指引是什麼?",
            "(Operator Instructions)|(操作員說明)", "Net debt was $1.5 billion.|净债务为15亿美元。",
            "We signed with Nordbank in October.|我們在10月與 Nordbank 簽約。"})
    void littleSpeaksAgainstATranslation(String english, String chinese) {
        assertThat(against(english, chinese)).isLessThan(-1);
        assertThat(against(chinese, english)).isLessThan(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Revenue was RMB280.2 billion, an increase of 8%.|淨利率為15.1%,較去年同期高。",
            "What is your guidance for margins next year?|謝謝,各位晚安。",
            "Our stores in Europe had a good December.|接下來請 Nordbank 的 Mia Rossi 提問。",
            "Thank you.|去年我們在東南亞開設了十二家新的物流中心,並且聘用了當地的團隊。"})
    void muchSpeaksAgainstLinesOfDifferentSentences(String english, String chinese) {
        assertThat(against(english, chinese)).isGreaterThan(2);
        assertThat(against(chinese, english)).isGreaterThan(2);
    }

    private static double against(String one, String other) {
        return Likeness.against(Characters.line(1, one, false), Characters.line(2, other, false), Gist.of(one), Gist.of(other));
    }
}
