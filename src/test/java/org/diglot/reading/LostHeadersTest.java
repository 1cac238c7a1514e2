package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostHeadersTest {

    private static final String CALL = """
            Operator
            Welcome to the Alder Mills second quarter 2025 call.
            Jane Roe - Chief Executive Officer
            Good morning. Orders are firm.
            Operator
            Our first question is from Ann Lee of Stone Bank.
            Ann Lee - Analyst
            Good morning. How are prices?
            Jane Roe - Chief Executive Officer
            Thank you, Ann. They hold.
            Operator
            The next question comes from Bo Dahl of North Partners.
            Bo Dahl - Analyst
            Hello. And what of the mill in Ohio?
            Jane Roe - Chief Executive Officer
            It runs.
            Operator
            That was the last question.
            """;

    @Test
    void aSoundCallHasNone() throws Exception {
        assertThat(read(CALL).problems()).isEmpty();
    }

    /** The number is that of the header in the call; what is told is the line that took its place, or the one before. */
    @ParameterizedTest
    @ValueSource(ints = {7, 9, 11, 13})
    void aLostHeaderIsReportedWhereItStood(int header) throws Exception {
        List<String> lines = new ArrayList<>(CALL.lines().toList());
        lines.remove(header - 1);

        List<Problem> problems = read(String.join("\n", lines)).problems();

        assertThat(problems).extracting(Problem::kind).contains(Problem.Kind.MISSING_HEADER);
        assertThat(problems.getFirst().line()).isBetween(header - 1, header);
    }

    /** Each header of the real call taken away in turn, both printings: most of the losses are told, the pairs stay. */
    @Test
    void mostHeadersLostFromTheSampleAreReported() throws Exception {
        Path sample = Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt");
        List<String> whole = Files.readAllLines(sample);
        Transcript call = new TranscriptReader().read(sample, Progress.NONE);
        int told = 0;
        for (Turn turn : call.turns().subList(1, call.turns().size())) {
            List<String> lines = new ArrayList<>(whole);
            turn.headerLines().forEach(line -> lines.set(line - 1, ""));
            Transcript damaged = read(String.join("\n", lines));
            assertThat(damaged.segments()).hasSameSizeAs(call.segments());
            told += damaged.problems().isEmpty() ? 0 : 1;
        }
        assertThat(call.problems()).isEmpty();
        assertThat(told).isGreaterThanOrEqualTo(30);
    }

    private static Transcript read(String text) throws Exception {
        return new TranscriptReader().read("call.txt", text, Progress.NONE);
    }
}
