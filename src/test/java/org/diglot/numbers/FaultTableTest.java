package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** The faults found and the false alarms, measured; run it alone with {@code mvn -Dtest=FaultTableTest test}. */
class FaultTableTest {

    private static final long SEED = 20_241_231;
    private static final Path SAMPLE = Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt");

    @Test
    void faultsInTheSampleAreFound() throws Exception {
        holds("the sample", "sample", sample());
    }

    @Test
    void faultsInOurOwnPairsAreFound() throws Exception {
        List<Pairs.Pair> own = new ArrayList<>(Pairs.in("pairs-tuning.txt"));
        own.addAll(Pairs.in("pairs-opened.txt"));
        holds("own pairs", "own", own);
    }

    @Test
    void faultsInPairsNeverTunedForAreFound() throws Exception {
        holds("own pairs, held out", "held-out", Pairs.in("pairs-held-out.txt"));
    }

    @Test
    void almostNoCleanPairRaisesAnAlarm() throws Exception {
        List<Pairs.Pair> all = new ArrayList<>(sample());
        for (String file : List.of("pairs-tuning.txt", "pairs-opened.txt", "pairs-held-out.txt")) {
            all.addAll(Pairs.in(file));
        }
        assertThat(all).hasSizeGreaterThan(600);
        assertThat(FaultTable.falseAlarms(all).size()).as("of %d pairs", all.size()).isLessThanOrEqualTo(all.size() / 100);
    }

    private static List<Pairs.Pair> sample() throws Exception {
        Transcript call = new TranscriptReader().read(SAMPLE, Progress.NONE);
        List<Pairs.Pair> pairs = new ArrayList<>();
        for (Segment segment : call.segments()) {
            if (segment.texts().stream().noneMatch(text -> text.isMissing())) {
                pairs.add(new Pairs.Pair(segment.texts().get(0).text(), segment.texts().get(1).text(),
                        Language.CHINESE_TRADITIONAL));
            }
        }
        return pairs;
    }

    private static void holds(String title, String name, List<Pairs.Pair> pairs) throws Exception {
        FaultTable table = new FaultTable(pairs, SEED);
        write(table, title, name);
        SoftAssertions softly = new SoftAssertions();
        for (Fault fault : Fault.values()) {
            if (fault.isGrave()) {
                softly.assertThat(table.of(fault).share()).as(fault.shown() + " found in " + title).isGreaterThanOrEqualTo(0.99);
            }
        }
        softly.assertThat(table.all().share()).as("all found in " + title).isGreaterThanOrEqualTo(0.95);
        softly.assertThat(table.all().injected()).as("injected into " + title).isGreaterThan(500);
        softly.assertAll();
    }

    private static void write(FaultTable table, String title, String name) throws IOException {
        System.out.println(table.printed(title));
        Path folder = Files.createDirectories(Path.of("target/faults"));
        Files.writeString(folder.resolve(name + ".md"), table.printed(title));
        Files.writeString(folder.resolve(name + "-missed.txt"), String.join("\n", table.missed()) + "\n\nFALSE ALARMS\n"
                + String.join("\n", table.falseAlarms()) + "\n");
    }
}
