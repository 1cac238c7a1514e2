package org.diglot.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/** Where on the page the odd lines of a call stand: in their own segment, or at the next one below them. */
public final class ProblemPlaces {

    /** By source, the lines of its segments, ascending: the line in the upper half of each, its segment in the lower. */
    private final List<long[]> lines;
    private final Map<Integer, List<Problem>> ofSegment = new HashMap<>();
    private final int last;

    public ProblemPlaces(Transcript call) {
        last = call.segments().size() - 1;
        boolean any = !call.problems().isEmpty() && last >= 0;
        lines = !any ? List.of() : IntStream.range(0, call.sources().size()).mapToObj(source -> lines(call, source)).toList();
        call.problems().forEach(one -> ofSegment.computeIfAbsent(segment(one), _ -> new ArrayList<>()).add(one));
    }

    private static long[] lines(Transcript call, int source) {
        LongStream.Builder lines = LongStream.builder();
        for (Segment segment : call.segments()) {
            for (int column = 0; column < segment.texts().size(); column++) {
                if (call.file(column) == source) {
                    segment.texts().get(column).lines().forEach(line -> lines.add((long) line << Integer.SIZE | segment.index()));
                }
            }
        }
        return lines.build().sorted().toArray();
    }

    /** Index of the segment that a problem is shown at; -1 where the call has none. */
    public int segment(Problem problem) {
        if (lines.isEmpty()) {
            return last;
        }
        long[] all = lines.get(problem.file());
        int at = from(all, problem.line());
        return at == all.length ? last : (int) all[from(all, (all[at] >>> Integer.SIZE) + 1) - 1];
    }

    /** Where the lines from this one on begin. */
    private static int from(long[] lines, long line) {
        int found = Arrays.binarySearch(lines, line << Integer.SIZE);
        return found < 0 ? -found - 1 : found;
    }

    /** Indices of the segments at which there is one, ascending. */
    public List<Integer> segments() {
        return ofSegment.keySet().stream().sorted().toList();
    }

    /** The problems shown at a segment, in the order of their lines. */
    public List<Problem> at(int segment) {
        return ofSegment.getOrDefault(segment, List.of());
    }

    /** The sentence of a problem, with its line. */
    public static String sentence(Problem problem, Words words) {
        return words.get("problem." + problem.kind().name(), Integer.toString(problem.line()));
    }
}
