package org.diglot.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Every quantity of the sample's pairs, in both languages, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class QuantitiesBench {

    private final Path sample = Path.of("assets", "samples", "alibaba-2024-12q.en-zh-Hant.txt");
    private final QuantityReader reader = new QuantityReader();
    private Transcript call;

    @Setup
    public void read() throws UnreadableTranscript, Progress.Stopped {
        call = new TranscriptReader().read(sample, Progress.NONE);
    }

    @Benchmark
    public int quantitiesOfTheSample() {
        int count = 0;
        for (Segment segment : call.segments()) {
            for (int column = 0; column < segment.texts().size(); column++) {
                count += reader.read(segment.texts().get(column).text(), call.languages().get(column)).size();
            }
        }
        return count;
    }
}
