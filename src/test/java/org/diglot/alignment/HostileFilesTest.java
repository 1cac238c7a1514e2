package org.diglot.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diglot.reading.TranscriptReader;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever two files hold, they end as one call, soon, with every line in it. */
class HostileFilesTest {

    private static final String ENGLISH = "Our revenue grew 11% to $3 billion in the quarter, and we thank our customers.\n";
    private static final String CHINESE = "本季營收成長11%至30億美元，感謝我們的客戶。\n";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("one line against thousands", ENGLISH, CHINESE.repeat(4000)),
                Arguments.of("thousands against one line", distinct(4000), CHINESE),
                Arguments.of("a few lines against thousands", distinct(30), CHINESE.repeat(6000)),
                Arguments.of("thousands against a few lines", distinct(40_000), CHINESE.repeat(3)),
                Arguments.of("one line against one", ENGLISH, CHINESE),
                Arguments.of("the same line again and again", ("Thank you very much.\n" + ENGLISH).repeat(2000), ("非常感謝。\n" + CHINESE).repeat(1500)),
                Arguments.of("lines of a hundred thousand letters", ENGLISH.strip().repeat(1200) + "\n" + ENGLISH, CHINESE.strip().repeat(3000) + "\n" + CHINESE),
                Arguments.of("figures without end", IntStream.range(0, 500).mapToObj(i -> "It was " + "9".repeat(i) + " and 3.2% more").collect(Collectors.joining("\n")),
                        IntStream.range(0, 500).mapToObj(i -> "為" + "9".repeat(i) + "，增加3.2%。").collect(Collectors.joining("\n"))),
                Arguments.of("a speaker a line", IntStream.range(0, 1500).mapToObj(i -> "Name Nr" + letters(i) + " - Analyst\nWe grew " + i + "%.\n").collect(Collectors.joining()),
                        IntStream.range(0, 1500).mapToObj(i -> "操作員\n我們成長" + i + "%。\n").collect(Collectors.joining())),
                Arguments.of("characters beyond the first plane", "We love 😀 emoji and 𠮷 too, don't we?\n".repeat(50), "我們也喜歡😀表情和𠮷，對吧？\n".repeat(60)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void becomeOneCall(String what, String english, String chinese) throws Exception {
        Transcript first = new TranscriptReader().read("a.txt", english, Progress.NONE);
        Transcript second = new TranscriptReader().read("b.txt", chinese, Progress.NONE);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Transcript call = new CallAligner(Glossary.shipped()).align(first, second, Progress.NONE);
            assertThat(lines(call, 0)).isEqualTo(lines(first, 0));
            assertThat(lines(call, 1)).isEqualTo(lines(second, 0));
        });
    }

    @Test
    void theWorkEndsWhenItIsNoLongerWanted() {
        Progress unwanted = new Progress() {
            @Override
            public void at(double fraction) {
            }

            @Override
            public boolean stopped() {
                return true;
            }
        };
        Bitext sample = Bitext.sample();
        Transcript english = Score.read("a.txt", sample.english());
        Transcript chinese = Score.read("b.txt", sample.chinese());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                () -> new CallAligner(Glossary.shipped()).align(english, chinese, unwanted)))
                .isInstanceOf(Progress.Stopped.class);
    }

    private static long lines(Transcript call, int column) {
        return call.segments().stream().mapToLong(segment -> segment.texts().get(column).lines().size()).sum();
    }

    private static String distinct(int count) {
        return IntStream.range(0, count).mapToObj(i -> "In store number " + i + " we sold " + 3 * i + " lamps.\n").collect(Collectors.joining());
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }
}
