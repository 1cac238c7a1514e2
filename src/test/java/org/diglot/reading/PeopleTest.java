package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.transcript.Cited;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final String ENGLISH = """
            Operator
            Welcome to the Alder Mills second quarter 2025 call. I will turn it over to Cate Thornberry, Head of Investor Relations.
            Kate Thornbury - Head of Investor Relations
            With me are Zach Xu, our Chief Executive Officer, and Nora Quill, our Chairman.
            Xu Zhihao - Chief Executive Officer
            Hello, this is Zach. As Mr. Roe just said, orders are firm.
            %s
            Operator
            Our first question is from Ann Lee of Stone Bank.
            Ann Lee - Analyst
            How are prices?
            Xu Zhihao - Chief Executive Officer
            They hold.
            """;

    private static final String CHINESE = """
            主持人
            各位投資人午安，歡迎參加海衛能源2025年第三季法人說明會。
            許志豪 - 執行長
            大家好，我是Toby。%s
            本季營收成長百分之十。
            何凱琳 - 財務長
            謝謝，大家叫我小何就好。
            成本已經下降。
            主持人
            第一個問題請里昂證券的方雅文。
            方雅文 - 分析師
            請問展望？
            許志豪 - 執行長
            正如何總所說，我們有信心。
            """;

    @Test
    void aMisspeltNameAndANicknameBelongToTheOneWhoBearsTheTitle() throws Exception {
        Transcript call = read(ENGLISH.formatted("Costs fell."));

        assertThat(speaker(call, "Kate Thornbury").aliases()).containsExactly("Cate Thornberry");
        assertThat(speaker(call, "Xu Zhihao").aliases()).contains("Zach", "Zach Xu");
    }

    @Test
    void whoIsPresentedOrCitedAndHasNoTurnIsTold() throws Exception {
        Transcript call = read(ENGLISH.formatted("As Nora has stated, the dividend stays."));

        assertThat(call.cited()).extracting(Cited::name).containsExactlyInAnyOrder("Nora Quill", "Mr. Roe");
        assertThat(call.cited()).allMatch(Cited::spoke);
    }

    @Test
    void chineseAloneTellsNicknamesToo() throws Exception {
        Transcript call = read(CHINESE.formatted(""));

        assertThat(speaker(call, "許志豪").aliases()).containsExactly("Toby");
        assertThat(speaker(call, "何凱琳").aliases()).containsExactly("小何");
        assertThat(call.cited()).isEmpty();
    }

    @Test
    void whoIsCitedInChineseAndHasNoTurnIsTold() throws Exception {
        Transcript call = read(CHINESE.formatted("蔡總剛才說，明年會擴產。"));

        assertThat(call.cited()).extracting(Cited::name).containsExactly("蔡總");
    }

    @Test
    void aSurnameInChineseIsKnownByItsSpellingInLatinLetters() throws Exception {
        String call = """
                Operator
                Operator
                Welcome to the call.
                歡迎參加電話會議。
                Nora Tsai - Chief Executive Officer
                Nora Tsai - 執行長
                We grew by a tenth this quarter.
                本季我們成長了十分之一。
                Hugo Lam - Chief Financial Officer
                Hugo Lam - 財務長
                As she said, demand was firm in all of our markets.
                正如%s剛才所說，我們所有市場的需求都很穩定。
                """;

        assertThat(read(call.formatted("蔡總")).cited()).isEmpty();
        assertThat(read(call.formatted("黃總")).cited()).extracting(Cited::name).containsExactly("黃總");
    }

    private static Transcript read(String text) throws Exception {
        return new TranscriptReader().read("call.txt", text, Progress.NONE);
    }

    private static Speaker speaker(Transcript call, String name) {
        return call.speakers().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
