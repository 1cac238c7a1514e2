package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diglot.transcript.Language;
import org.diglot.transcript.Line;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Section;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls written for these tests in each convention of speakers, each with its truth written by hand beside it: a line
 * {@code S} for each speaker, {@code T} for each turn, {@code X} for each exchange, {@code A} for aliases, {@code N} for
 * how many segments, {@code P} for the lines of the preamble, {@code C} for the company, {@code R} for the period.
 */
class SpeakersCorpusTest {

    @ParameterizedTest
    @MethodSource("names")
    void isReadExactly(String name) throws Exception {
        Path file = folder().resolve(name + ".txt");
        List<String> truth = Files.readAllLines(folder().resolve(name + ".truth"));
        Transcript call = new TranscriptReader().read(file, Progress.NONE);

        assertThat(turns(call)).as("turns").containsExactlyElementsOf(turnsIn(call, truth));
        assertThat(speakers(call)).as("speakers").containsExactlyElementsOf(all(truth, "S"));
        assertThat(call.exchanges().stream().map(one -> numbers(one.turns())).toList()).as("exchanges")
                .containsExactlyElementsOf(all(truth, "X"));
        all(truth, "N").forEach(count -> assertThat(call.segments()).as("segments").hasSize(Integer.parseInt(count)));
        all(truth, "P").forEach(lines -> assertThat(numbers(call.preamble().stream().map(Line::line).toList()))
                .as("preamble").isEqualTo(lines));
        assertThat(call.speakers().stream().flatMap(one -> one.aliases().stream().filter(_ -> truth.stream()
                .anyMatch(line -> line.startsWith("A " + one.name() + " |"))).map(alias -> one.name() + " | " + alias)))
                .as("aliases").containsExactlyInAnyOrderElementsOf(all(truth, "A"));
        all(truth, "C").forEach(company -> assertThat(call.company()).isEqualTo(company));
        all(truth, "R").forEach(period -> assertThat(call.period()).isEqualTo(period));
        assertThat(call.problems()).as("problems").isEmpty();
        assertThat(call.languages().stream().map(Language::tag)).containsExactly(languages(name));
        assertThat(Places.of(call)).doesNotHaveDuplicates().hasSize((int) Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank()).count());
    }

    private static String[] languages(String name) {
        return name.substring(name.lastIndexOf('.') + 1).split("_");
    }

    private static List<String> turns(Transcript call) {
        return call.turns().stream().map(turn -> (turn.section() == Section.QA ? "Q " : "P ")
                + name(call, turn) + " | " + start(call, turn)).toList();
    }

    /** What the truth says, its starts of texts drawn out to the whole where they fit. */
    private static List<String> turnsIn(Transcript call, List<String> truth) {
        List<String> all = all(truth, "T");
        return java.util.stream.IntStream.range(0, all.size()).mapToObj(i -> {
            String start = all.get(i).substring(all.get(i).indexOf(" | ") + 3);
            String found = i < call.turns().size() ? start(call, call.turns().get(i)) : "";
            return found.startsWith(start) ? all.get(i).substring(0, all.get(i).indexOf(" | ") + 3) + found : all.get(i);
        }).toList();
    }

    private static String name(Transcript call, Turn turn) {
        return call.speaker(turn.speaker()).orElseThrow().shown();
    }

    private static String start(Transcript call, Turn turn) {
        return turn.segments() == 0 ? "" : call.segmentsOf(turn).getFirst().texts().stream().filter(text -> !text.isMissing())
                .map(Text::text).findFirst().orElseThrow();
    }

    private static List<String> speakers(Transcript call) {
        return call.speakers().stream().map(SpeakersCorpusTest::speaker).toList();
    }

    private static String speaker(Speaker one) {
        return (one.name() + " | " + one.title() + " | " + one.affiliation() + " | " + one.kind().name().toLowerCase(Locale.ROOT))
                .replace("  ", " ").strip();
    }

    private static String numbers(List<Integer> all) {
        return String.join(" ", all.stream().map(String::valueOf).toList());
    }

    private static List<String> all(List<String> truth, String kind) {
        return truth.stream().filter(line -> line.startsWith(kind + " ")).map(line -> line.substring(2)).toList();
    }

    static Path folder() throws URISyntaxException {
        return Path.of(SpeakersCorpusTest.class.getResource("speakers").toURI());
    }

    static Stream<String> names() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4)).sorted().toList().stream();
        }
    }
}
