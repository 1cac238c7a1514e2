package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** Headers whose translation keeps the name in Latin letters. */
class KeptNameTest {

    private static final String CALL = """
            Operator
            操作員
            Good morning, and welcome to the first quarter results call of Harbour Freight.
            早安,歡迎參加 Harbour Freight 第一季業績電話會議。
            Mary Stone - Chief Financial Officer
            Mary Stone - 財務長
            Thank you, and good morning, everyone.
            謝謝,大家早安。
            Revenue grew 12% to $310 million.
            收入成長12%,達到3.1億美元。
            Operator
            操作員
            The first question comes from Tom O'Brien with Barclays.
            第一個問題來自巴克萊的 Tom O'Brien。
            Tom O'Brien - Barclays
            Tom O'Brien - 巴克萊
            Could you say more about margins in the second half?
            您能多談談下半年的利潤率嗎?
            Mary Stone - Chief Financial Officer
            Mary Stone - 財務長
            We expect them to hold.
            我們預期會維持。
            """;

    @Test
    void theFirmInTheOtherLanguageMakesNoSecondHeaderAndNoSpeech() throws Exception {
        Transcript call = new TranscriptReader().read("call.txt", CALL, Progress.NONE);
        assertThat(call.turns()).hasSize(5);
        assertThat(call.segments()).hasSize(6).allSatisfy(segment -> assertThat(segment.texts()).noneMatch(text -> text.isMissing()));
        assertThat(call.problems()).isEmpty();
        assertThat(call.turns().get(3).headerLines()).containsExactly(15, 16);
        assertThat(call.speakers()).anySatisfy(speaker -> {
            assertThat(speaker.name()).isEqualTo("Tom O'Brien");
            assertThat(speaker.affiliation()).isEqualTo("Barclays");
        });
    }
}
