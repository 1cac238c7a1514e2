package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.api.Test;

class TwiceNamedTest {

    private static final String CALL = """
            Operator
            接线员
            Welcome to the Quay Lines third quarter 2024 earnings call.
            欢迎参加2024年第三季度业绩电话会议。
            Lena Fong -- Chief Executive Officer
            Lena Fong
            Good morning, everyone.
            大家早上好。
            Revenue grew 14% this quarter.
            本季度收入增长14%。
            Omar Reyes -- Chief Financial Officer
            Omar Reyes
            Gross margin was 21.5%.
            毛利率为21.5%。
            Lena Fong -- Chief Executive Officer
            Lena Fong
            Thank you all.
            谢谢大家。
            """;

    @Test
    void aHeaderAndItsNameAloneAreOneHeader() throws Exception {
        Transcript call = new TranscriptReader().read("call.txt", CALL.getBytes(StandardCharsets.UTF_8), Progress.NONE);

        assertThat(call.turns()).extracting(Turn::headerLines).map(Object::toString)
                .containsExactly("[1, 2]", "[5, 6]", "[11, 12]", "[15, 16]");
        assertThat(call.turns()).extracting(Turn::segments).containsExactly(1, 2, 1, 1);
        assertThat(call.problems()).isEmpty();
    }

    @Test
    void theOperatorInJapaneseAndInEnglishIsOneHeader() throws Exception {
        String text = """
                オペレーター
                Operator
                ただいまより決算説明会を開始いたします。
                We will now begin the earnings briefing.
                山本 葵 - 代表取締役社長
                Aoi Yamamoto - President and CEO
                売上高は1,230億円となりました。
                Net sales were JPY 123.0 billion.
                オペレーター
                Operator
                それでは質疑応答に移ります。
                We will now move to Q&A.
                """;
        Transcript call = new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);

        assertThat(call.turns()).extracting(Turn::headerLines).map(Object::toString).containsExactly("[1, 2]", "[5, 6]", "[9, 10]");
        assertThat(call.turns()).extracting(Turn::speaker).containsExactly("operator", call.turns().get(1).speaker(), "operator");
    }
}
