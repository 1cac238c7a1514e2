package org.diglot.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/** Where on the page the odd lines of a call stand: in their own segment, or at the next one below them. */
public final class ProblemPlaces {

    /** By source, then by line. */
    private final List<TreeMap<Integer, Integer>> segmentOfLine = new ArrayList<>();
    private final Map<Integer, List<Problem>> ofSegment = new HashMap<>();
    private final int last;

    public ProblemPlaces(Transcript call) {
        last = call.segments().size() - 1;
        if (call.problems().isEmpty() || last < 0) {
            return;
        }
        call.sources().forEach(_ -> segmentOfLine.add(new TreeMap<>()));
        for (Segment segment : call.segments()) {
            for (int column = 0; column < segment.texts().size(); column++) {
                TreeMap<Integer, Integer> places = segmentOfLine.get(call.file(column));
                segment.texts().get(column).lines().forEach(line -> places.put(line, segment.index()));
            }
        }
        call.problems().forEach(one -> ofSegment.computeIfAbsent(segment(one), _ -> new ArrayList<>()).add(one));
    }

    /** Index of the segment that a problem is shown at; -1 where the call has none. */
    public int segment(Problem problem) {
        Map.Entry<Integer, Integer> found = segmentOfLine.isEmpty() ? null
                : segmentOfLine.get(problem.file()).ceilingEntry(problem.line());
        return found == null ? last : found.getValue();
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
