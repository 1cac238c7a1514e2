package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.transcript.Progress;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translation with a wrong figure stays beside its original: that is the error to be shown. */
class WrongFigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Backlog is $12bn. | 积压订单为620亿美元。",
            "Gross margin was 57.8%. | 毛利率為75.8%。",
            "We opened 312 stores, up from 45 a year ago. | 我們開了213家門店,一年前為54家。",
            "Revenue was RMB280.2 billion. | 營收為人民幣28.02億元。",
            "Capital expenditure will be between $32 billion and $36 billion. | 資本支出將介於23億美元至63億美元之間。"})
    void staysBesideItsOriginal(String english, String chinese) throws Exception {
        Transcript call = new TranscriptReader().read("call.txt", String.join("\n", "Operator", "Operator",
                "Good morning, everyone.", "大家早安。", english, chinese, "Thank you.", "謝謝。"), Progress.NONE);

        assertThat(call.segments()).hasSize(3).allSatisfy(segment ->
                assertThat(segment.texts()).noneMatch(Text::isMissing));
    }
}
