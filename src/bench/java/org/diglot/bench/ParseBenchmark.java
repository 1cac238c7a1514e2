package org.diglot.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The sample read from disk into a transcript, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ParseBenchmark {

    private final Path sample = Path.of("assets", "samples", "alibaba-2024-12q.en-zh-Hant.txt");

    @Benchmark
    public Transcript readTheSample() throws UnreadableTranscript, Progress.Stopped {
        return new TranscriptReader().read(sample, Progress.NONE);
    }
}
