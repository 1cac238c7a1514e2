package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/** What holds however a file was damaged. */
class MutationProperties {

    private static final List<String> NAMES = List.of("web-copy.zh-Hant.txt", "once-no-titles.zh-Hans.txt",
            "chinese-first.zh-Hans.txt", "english-only.txt", "chinese-only.zh-Hant.txt", "faults.zh-Hant.txt",
            "translated-headers.zh-Hant.txt", "no-operator.zh-Hant.txt");

    private static final List<String> SAMPLE = sample();

    private static final Set<String> SAMPLE_PAIRS = samplePairs();

    @Property(tries = 200)
    void everyLineOfADamagedFileHasExactlyOnePlace(@ForAll("names") String name, @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int faults) throws Exception {
        placed(damaged(lines(name), new Random(seed), faults));
    }

    @Property(tries = 20)
    void everyLineOfTheDamagedSampleHasExactlyOnePlace(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int faults)
            throws Exception {
        placed(damaged(SAMPLE, new Random(seed), faults));
    }

    @Property(tries = 200)
    void everyLineOfAnyTextHasExactlyOnePlace(@ForAll("anything") List<String> lines) throws Exception {
        Assume.that(lines.stream().flatMapToInt(String::chars).anyMatch(c -> !SourceLines.isBlank((char) c)));
        placed(lines);
    }

    @Property(tries = 60)
    void aLostLineIsReportedAndShiftsNothing(@ForAll @IntRange(min = 4, max = 833) int lost) throws Exception {
        List<String> lines = new ArrayList<>(SAMPLE);
        lines.remove(lost);
        Transcript call = placed(lines);
        Set<String> pairs = SAMPLE_PAIRS;
        Set<String> kept = pairs(call);

        assertThat(call.problems()).isNotEmpty().allMatch(problem -> Math.abs(problem.line() - lost - 1) <= 2);
        assertThat(pairs).containsAll(kept);
        assertThat(pairs.size() - kept.size()).isLessThanOrEqualTo(1);
        assertThat(call.turns()).hasSize(37);
    }

    @Property(tries = 60)
    void aDoubledLineIsReportedAndShiftsNothing(@ForAll @IntRange(min = 4, max = 833) int twice) throws Exception {
        List<String> lines = new ArrayList<>(SAMPLE);
        lines.add(twice, lines.get(twice));
        Transcript call = placed(lines);

        assertThat(pairs(call)).containsAll(SAMPLE_PAIRS);
        assertThat(call.problems()).hasSize(1).first().extracting(Problem::line)
                .satisfies(line -> assertThat(Math.abs(line - twice - 1)).isLessThanOrEqualTo(2));
        assertThat(call.turns()).hasSize(37);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<List<String>> anything() {
        Arbitrary<String> words = Arbitraries.of("Operator", "操作員", "Jane Doe - Analyst", "- VP of IR", "。", ".", "Yes",
                "好的。", "(Operator Instructions)", "  • We grew.", "問答", "Net Revenue-- $575 million", "", "   ", "-", "--",
                " - ", "Q&A", "使用警語:Google 翻譯,僅供參考", "完整原文", "A - B - C - D", "林海濤-董事長", "As Jane Doe said, yes.",
                "Welcome to Acme's Q1 2024 call.", "This is Jane.", "(", "((", "\uFEFF", "•", "我們成長了 8%。");
        Arbitrary<String> noise = Arbitraries.strings().withCharRange(' ', '\u024F').withCharRange('\u4E00', '\u4E40')
                .withChars("。,、()-\t\u3000").ofMaxLength(30).filter(line -> line.indexOf('\u0085') < 0);
        return Arbitraries.oneOf(words, noise).list().ofMinSize(1).ofMaxSize(40);
    }

    private static List<String> damaged(List<String> whole, Random random, int faults) {
        List<String> lines = new ArrayList<>(whole);
        for (int i = 0; i < faults && lines.size() > 2; i++) {
            int at = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(7)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> Collections.swap(lines, at, other);
                case 3 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                case 4 -> lines.set(at, line.substring(random.nextInt(line.length() + 1)));
                case 5 -> lines.add(at, "");
                default -> lines.add(at, lines.get(other));
            }
        }
        return lines;
    }

    private static Transcript placed(List<String> lines) throws Exception {
        Assume.that(!String.join("", lines).isBlank());
        Transcript call = read(lines);
        List<Integer> spoken = IntStream.rangeClosed(1, lines.size())
                .filter(i -> lines.get(i - 1).chars().anyMatch(c -> !SourceLines.isBlank((char) c))).boxed().toList();
        assertThat(Places.of(call)).containsExactlyInAnyOrderElementsOf(spoken);
        assertThat(call.segments()).extracting(Segment::index)
                .containsExactlyElementsOf(IntStream.range(0, call.segments().size()).boxed().toList());
        for (Segment segment : call.segments()) {
            assertThat(segment.texts()).hasSameSizeAs(call.languages()).anyMatch(text -> !text.isMissing());
            for (Text text : segment.texts()) {
                text.lines().forEach(line -> assertThat(lines.get(line - 1)).contains(text.text()));
            }
        }
        assertThat(call.turns()).allSatisfy(turn -> assertThat(call.speaker(turn.speaker())).isPresent());
        return call;
    }

    private static Set<String> pairs(Transcript call) {
        Set<String> pairs = new HashSet<>();
        call.segments().stream().filter(segment -> segment.texts().stream().noneMatch(Text::isMissing))
                .forEach(segment -> pairs.add(segment.texts().get(0).text() + "\n" + segment.texts().get(1).text()));
        return pairs;
    }

    private static Transcript read(List<String> lines) throws UnreadableTranscript, Progress.Stopped {
        return new TranscriptReader().read("call.txt", String.join("\n", lines), Progress.NONE);
    }

    private static List<String> lines(String name) throws Exception {
        return new String(CorpusTest.bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    private static Set<String> samplePairs() {
        try {
            return pairs(read(SAMPLE));
        } catch (UnreadableTranscript | Progress.Stopped unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> sample() {
        try {
            return Files.readAllLines(Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
