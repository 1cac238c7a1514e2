package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.diglot.reading.MadeCall.Part;
import org.diglot.reading.MadeCall.Said;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Section;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** A call printed in any convention, in any language or both, with a list of participants or none, is read back. */
class ConventionProperties {

    /** Out of these prints, how many may be read otherwise: what a person can tell from the sense alone is not always told. */
    private static final int PRINTS = 400;
    private static final int OTHERWISE = 4;

    @Test
    void whatIsPrintedIsReadBack() throws Exception {
        Random random = new Random(20261123);
        List<String> otherwise = new ArrayList<>();
        for (int i = 0; i < PRINTS; i++) {
            Print.Style style = any(Print.Style.values(), random);
            Print.Languages languages = any(Print.Languages.values(), random);
            Print.Lists lists = any(Print.Lists.values(), random);
            try {
                isReadBack(random.nextLong(), style, languages, lists, random.nextBoolean());
            } catch (AssertionError told) {
                otherwise.add(style + " " + languages + " " + lists);
            }
        }
        System.out.println("prints read otherwise: " + otherwise.size() + " of " + PRINTS + " " + otherwise);
        assertThat(otherwise).hasSizeLessThanOrEqualTo(OTHERWISE);
    }

    private static <T> T any(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private void isReadBack(long seed, Print.Style style, Print.Languages languages, Print.Lists lists, boolean simplified)
            throws Exception {
        MadeCall made = new MadeCall(seed, simplified);
        List<String> lines = new Print(made, style, languages, lists).lines();
        Transcript call = new TranscriptReader().read("call.txt", String.join("\n", lines), Progress.NONE);
        String printed = String.join("\n", lines);
        boolean chinese = languages == Print.Languages.CHINESE;

        assertThat(call.turns().stream().map(turn -> call.speaker(turn.speaker()).orElseThrow().name()).toList()).as(printed)
                .containsExactlyElementsOf(made.turns.stream().map(turn -> chinese ? turn.person().chinese() : turn.person().english()).toList());
        assertThat(call.turns().stream().map(turn -> call.segmentsOf(turn).stream().map(segment -> segment.texts().stream()
                .map(Text::text).toList()).toList()).toList()).as(printed)
                .containsExactlyElementsOf(made.turns.stream().map(turn -> texts(turn, languages)).toList());
        for (Said turn : made.turns) {
            Speaker speaker = call.speakers().stream().filter(one -> one.name().equals(chinese ? turn.person().chinese()
                    : turn.person().english())).findFirst().orElseThrow();
            if (turn.person().part() == Part.ANALYST) {
                assertThat(speaker.kind()).as(printed).isEqualTo(Speaker.Kind.ANALYST);
                assertThat(speaker.affiliation()).as(printed).isEqualTo(chinese ? turn.person().firmInChinese() : turn.person().firm());
            } else if (turn.person().part() == Part.COMPANY) {
                assertThat(speaker.kind()).as(printed + speaker).isNotEqualTo(Speaker.Kind.ANALYST);
            }
        }
        int first = IntStream.range(0, made.turns.size()).filter(i -> made.turns.get(i).person().part() == Part.ANALYST).findFirst().orElseThrow();
        assertThat(call.turns().stream().filter(turn -> turn.section() == Section.QA).findFirst().orElseThrow().index()).as(printed).isEqualTo(first - 1);
        assertThat(call.exchanges()).as(printed).hasSize((int) made.people.stream().filter(one -> one.part() == Part.ANALYST).count());
        assertThat(call.problems()).as(printed).isEmpty();
        assertThat(Places.of(call)).as(printed).doesNotHaveDuplicates().hasSize(lines.size());
    }

    private static List<List<String>> texts(Said turn, Print.Languages languages) {
        return IntStream.range(0, turn.english().size()).mapToObj(i -> switch (languages) {
            case ENGLISH -> List.of(turn.english().get(i));
            case CHINESE -> List.of(turn.chinese().get(i));
            default -> List.of(turn.english().get(i), turn.chinese().get(i));
        }).toList();
    }
}
