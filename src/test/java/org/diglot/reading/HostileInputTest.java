package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to make a reader slow, deep or greedy. */
class HostileInputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"Operator", "OK", "Jane Doe - Analyst", "。", "- VP of IR", "As Jane Doe said, yes.", "()", "Q&A",
            "This is Jane.", "(Operator Instructions)", "謝謝。"})
    void oneLineAHundredThousandTimes(String line) throws Exception {
        read(100_000, _ -> line);
    }

    @Test
    void tensOfThousandsOfSpeakers() throws Exception {
        read(60_000, i -> i % 3 == 0 ? "Ja" + letters(i) + " Roe - Chief Executive Officer" : i % 3 == 1
                ? "I hand over to Ja" + letters(i) + " and Jab, as Jad " + letters(i) + " Noe said." : "謝謝。");
    }

    @Test
    void tensOfThousandsOfNamesWithoutAnyTitle() throws Exception {
        read(60_000, i -> i % 2 == 0 ? "Ja" + letters(i) + " Roe" : "Jaba Jabb Jabc Jabd Jabe Jabf Jabg went home.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "(", "- ", "A, ", "as Jane Doe said ", "Chief Officer, ", "2024 ", "Q1 ", "。", "\u2022 ", "from "})
    void aLongLineOfOneThing(String part) throws Exception {
        String line = part.repeat(900_000 / part.length());
        read(3, i -> i == 0 ? "Operator" : i == 1 ? line + "x" : "Jane Doe - Analyst");
    }

    @Test
    void aStopIsHonoured() {
        Progress stopped = new Progress() {
            @Override
            public void at(double fraction) {
                assertThat(fraction).isBetween(0.0, 1.0);
            }

            @Override
            public boolean stopped() {
                return true;
            }
        };
        assertThatThrownBy(() -> new TranscriptReader().read("call.txt", "Operator\nGood day.\n", stopped))
                .isInstanceOf(Progress.Stopped.class);
    }

    private static void read(int lines, IntFunction<String> line) throws Exception {
        String text = IntStream.range(0, lines).mapToObj(line).collect(Collectors.joining("\n"));
        Transcript call = Assertions.assertTimeoutPreemptively(PATIENCE,
                () -> new TranscriptReader().read("call.txt", text, Progress.NONE));
        assertThat(Places.of(call)).hasSize(lines).doesNotHaveDuplicates();
    }

    private static String letters(int i) {
        return IntStream.of(i / 676 % 26, i / 26 % 26, i % 26).mapToObj(c -> Character.toString('a' + c))
                .collect(Collectors.joining());
    }
}
