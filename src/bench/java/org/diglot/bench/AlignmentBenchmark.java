package org.diglot.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diglot.alignment.CallAligner;
import org.diglot.alignment.NotAlignable;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Two files, one in each language, made one call: the sample's size, and 100,170 segments (the sample said again and
 * again, with an eleventh of the Chinese left out). The heap is bounded: what it takes is linear in the lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx768m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class AlignmentBenchmark {

    @Param({"1", "265"})
    private int times;

    private Transcript english;
    private Transcript chinese;
    private CallAligner aligner;

    @Setup
    public void write() throws UnreadableTranscript, Progress.Stopped {
        Transcript sample = new TranscriptReader().read(
                Path.of("assets", "samples", "alibaba-2024-12q.en-zh-Hant.txt"), Progress.NONE);
        english = read("en.txt", sample, 0);
        chinese = read("zh.txt", sample, 1);
        aligner = new CallAligner(Glossary.shipped());
    }

    private Transcript read(String name, Transcript call, int column) throws UnreadableTranscript, Progress.Stopped {
        String text = IntStream.range(0, times).boxed().flatMap(time -> call.segments().stream()
                .filter(segment -> column == 0 || (segment.index() + time) % 11 > 0).map(segment -> line(call, segment, column)))
                .collect(Collectors.joining());
        return new TranscriptReader().read(name, text, Progress.NONE);
    }

    private static String line(Transcript call, Segment segment, int column) {
        boolean starts = call.turnOf(segment).firstSegment() == segment.index();
        String header = call.speaker(call.turnOf(segment).speaker())
                .map(one -> one.title().isEmpty() ? one.name() : one.name() + " - " + one.title()).orElse("");
        return (starts ? header + "\n" : "") + segment.texts().get(column).text() + "\n";
    }

    @Benchmark
    public Transcript align() throws NotAlignable, Progress.Stopped {
        return aligner.align(english, chinese, Progress.NONE);
    }
}
