package org.diglot.bench;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diglot.alignment.CallAligner;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/**
 * Two files of 100,170 lines of speech made one call, once, cold: the sample said again and again, with each eleventh
 * line of the Chinese left out. To be run with a bounded heap, as the memory it takes is linear in the lines.
 */
final class LongAlignment {

    private static final int TIMES = 265;

    private LongAlignment() {
    }

    public static void main(String[] arguments) throws Exception {
        Transcript sample = new TranscriptReader().read(
                Path.of("assets", "samples", "alibaba-2024-12q.en-zh-Hant.txt"), Progress.NONE);
        Transcript english = read("en.txt", sample, 0);
        Transcript chinese = read("zh.txt", sample, 1);
        long start = System.nanoTime();
        Transcript call = new CallAligner(Glossary.shipped()).align(english, chinese, Progress.NONE);
        System.out.println("aligned ms " + (System.nanoTime() - start) / 1_000_000);
        System.out.println(call.segments().size() + " segments, " + call.problems().size() + " odd");
    }

    private static Transcript read(String name, Transcript call, int column)
            throws UnreadableTranscript, Progress.Stopped {
        String text = IntStream.range(0, TIMES).boxed().flatMap(time -> call.segments().stream()
                .map(segment -> line(call, segment, column, column == 0 || (segment.index() + time) % 11 > 0)))
                .collect(Collectors.joining());
        return new TranscriptReader().read(name, text, Progress.NONE);
    }

    private static String line(Transcript call, Segment segment, int column, boolean said) {
        boolean starts = call.turnOf(segment).firstSegment() == segment.index();
        String header = call.speaker(call.turnOf(segment).speaker())
                .map(one -> one.title().isEmpty() ? one.name() : one.name() + " - " + one.title()).orElse("");
        return (starts ? header + "\n" : "") + (said ? segment.texts().get(column).text() + "\n" : "");
    }
}
