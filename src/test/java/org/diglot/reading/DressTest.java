package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Speaker.Kind;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** What programs print around the words is no part of them, and no speaker. */
class DressTest {

    @Test
    void timesBeforeLabelsBecomePlaces() throws Exception {
        Transcript call = read("""
                [00:00:03] Ana Ruiz: Good morning, and welcome to the Lowland Dairy first quarter 2025 earnings call.
                [00:00:09] Ana Ruiz: Our chief executive is with us.
                [00:00:14] Bo Lindh: Thank you, Ana.
                [00:00:17] Bo Lindh: Milk prices rose by 4%.
                [00:00:21] Ana Ruiz: We take the first question, from Uma Rao at Citi.
                [00:00:25] Uma Rao: Thank you. What about butter, Bo?
                [00:00:29] Bo Lindh: Butter is strong too.
                """);

        assertThat(names(call)).containsExactly("Ana Ruiz", "Bo Lindh", "Ana Ruiz", "Uma Rao", "Bo Lindh");
        assertThat(texts(call)).contains("Milk prices rose by 4%.").noneMatch(text -> text.contains("00:"));
        assertThat(call.source().place(4)).isEqualTo("00:00:17");
        assertThat(Places.of(call)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void namesWithTimesOnLinesOfTheirOwnAnnounce() throws Exception {
        Transcript call = read("""
                Speaker 1  0:03
                Good morning, everybody, and welcome.

                Speaker 2  0:09
                Thank you. Sales were up 11%.

                Ana Ruiz (00:31):
                We open the line for questions.
                """);

        assertThat(names(call)).containsExactly("Speaker 1", "Speaker 2", "Ana Ruiz");
        assertThat(call.turns()).extracting(turn -> turn.headerLines().getFirst()).containsExactly(1, 4, 7);
    }

    @Test
    void timesOfADaysProgrammeNameNobody() throws Exception {
        Transcript list = read("Offsite\nRegistration 8:30\nOpening Remarks 9:00\nKeynote Address 9:15\nCoffee Break 10:30\nPanel 10:45\n");

        assertThat(names(list)).containsOnly("");
    }

    @Test
    void marksOfMarkdownStandAroundHeaders() throws Exception {
        Transcript call = read("""
                # Lowland Dairy Q1 2025 Earnings Call

                **Operator:** Good morning, and welcome to the call.

                **Bo Lindh:** Thank you. Milk prices rose by 4%.

                **Operator:** The first question comes from Uma Rao with Citi.

                **Uma Rao:** What about butter, Bo?

                **Bo Lindh:** Butter is strong too.
                """);

        assertThat(names(call)).containsExactly("Operator", "Bo Lindh", "Operator", "Uma Rao", "Bo Lindh");
        assertThat(texts(call)).allMatch(text -> text.indexOf('*') < 0);
        assertThat(call.speaker("uma-rao").orElseThrow()).extracting(Speaker::kind, Speaker::affiliation).containsExactly(Kind.ANALYST, "Citi");
    }

    @Test
    void namesInBracketsSpeakAndSoundsDoNot() throws Exception {
        Transcript call = read("""
                [Operator] Good morning, and welcome to the call.
                [Bo Lindh] Thank you. Milk prices rose by 4%.
                [Applause] That is nice of you.
                [Operator] The first question, please.
                [Bo Lindh] Butter is strong too.
                """);

        assertThat(names(call)).containsExactly("Operator", "Bo Lindh", "Operator", "Bo Lindh");
        assertThat(texts(call)).contains("[Applause] That is nice of you.");
    }

    @Test
    void fieldsOfAFormNameNobody() throws Exception {
        Transcript call = read("""
                时间：2025年4月18日
                地点：上证路演中心
                主持人：各位投资者下午好，欢迎参加。
                周启明：感谢主持人。
                主持人：请陈思远提问。
                陈思远：请问毛利率如何？
                周启明：毛利率提升了两个百分点。
                """);

        assertThat(names(call)).containsExactly("主持人", "周启明", "主持人", "陈思远", "周启明");
    }

    @Test
    void aLanguageAfterTheOtherIsSetBesideIt() throws Exception {
        Transcript call = read("""
                Operator
                Good morning, and welcome to the call.
                All lines are muted.
                早安，歡迎參加電話會議。
                所有線路均已靜音。
                Bo Lindh - Chief Executive Officer
                Thank you.
                Milk prices rose by 4%.
                We opened two plants.
                謝謝。
                牛奶價格上漲4%。
                我們開設了兩座工廠。
                Operator
                There are no more questions.
                You may now disconnect.
                沒有其他問題了。
                您現在可以斷線。
                """);

        assertThat(call.problems()).isEmpty();
        assertThat(call.segments()).hasSize(7).extracting(segment -> segment.texts().stream().map(Text::line).toList())
                .contains(List.of(7, 10), List.of(8, 11), List.of(9, 12), List.of(15, 17));
    }

    private static Transcript read(String text) throws Exception {
        return new TranscriptReader().read("call.txt", text, Progress.NONE);
    }

    private static List<String> names(Transcript call) {
        return call.turns().stream().map(turn -> call.speaker(turn.speaker()).orElseThrow().name()).toList();
    }

    private static List<String> texts(Transcript call) {
        return call.segments().stream().flatMap(segment -> segment.texts().stream()).map(Text::text).toList();
    }
}
