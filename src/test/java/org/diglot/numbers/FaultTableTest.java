package org.diglot.numbers;

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
        List<Pairs.Pair> pairs = new ArrayList<>();
        Transcript call = new TranscriptReader().read(SAMPLE, Progress.NONE);
        for (Segment segment : call.segments()) {
            if (segment.texts().stream().noneMatch(text -> text.isMissing())) {
                pairs.add(new Pairs.Pair(segment.texts().get(0).text(), segment.texts().get(1).text(),
                        Language.CHINESE_TRADITIONAL));
            }
        }
        holds("the sample", "sample", pairs);
    }

    @Test
    void faultsInOurOwnPairsAreFound() throws Exception {
        holds("own pairs", "own", Pairs.in("pairs-tuning.txt"));
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
        softly.assertThat(table.falseAlarms().size() / (double) table.pairs()).as("false alarms in " + title)
                .isLessThanOrEqualTo(0.01);
        softly.assertThat(table.all().injected()).as("injected into " + title).isGreaterThan(1000);
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
