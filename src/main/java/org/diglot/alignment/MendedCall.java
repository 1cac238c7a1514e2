package org.diglot.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Cited;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** A bilingual call with its lines paired anew: the turns stay, their segments are others. */
final class MendedCall {

    /** What the pairing of before was reproached with. */
    private static final Set<Problem.Kind> OF_PAIRS = EnumSet.of(Problem.Kind.UNPAIRED_LINE, Problem.Kind.DOUBTFUL_PAIR,
            Problem.Kind.STRAY_LINE);

    private final Transcript call;
    private final Side first;
    private final Side second;
    private final List<Bead> beads;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    MendedCall(Transcript call, Side first, Side second, List<Bead> beads) {
        this.call = call;
        this.first = first;
        this.second = second;
        this.beads = beads;
    }

    Transcript call() {
        beads.stream().sorted(Comparator.comparingInt(this::turn)).forEach(this::add);
        call.problems().stream().filter(one -> !OF_PAIRS.contains(one.kind())).forEach(problems::add);
        problems.sort(Comparator.comparingInt(Problem::file).thenComparingInt(Problem::line));
        return new Transcript(call.sources(), Alignment.COMPUTED, call.title(), call.company(), call.period(),
                call.languages(), call.preamble(), call.notices(), call.speakers(), turns(), call.exchanges(), segments,
                cited(), problems);
    }

    private int turn(Bead bead) {
        return bead.first() < bead.firstEnd() ? first.turns()[bead.first()] : second.turns()[bead.second()];
    }

    private void add(Bead bead) {
        Text one = Joined.of(first.lines().subList(bead.first(), bead.firstEnd()));
        Text other = Joined.of(second.lines().subList(bead.second(), bead.secondEnd()));
        segments.add(new Segment(segments.size(), turn(bead), List.of(one, other), bead.confidence()));
        new Oddities(first.language(), second.language(), call.file(1)).tell(bead, one, other, problems);
    }

    private List<Turn> turns() {
        int[] counts = new int[call.turns().size()];
        segments.forEach(segment -> counts[segment.turn()]++);
        List<Turn> turns = new ArrayList<>();
        int next = 0;
        for (Turn turn : call.turns()) {
            turns.add(new Turn(turn.index(), turn.speaker(), turn.section(), turn.headerLines(), next,
                    counts[turn.index()], turn.interpreted(), turn.otherHeaderLines()));
            next += counts[turn.index()];
        }
        return turns;
    }

    /** Those who are cited stand where their lines went. */
    private List<Cited> cited() {
        Map<String, Integer> places = new HashMap<>();
        for (Segment segment : segments) {
            for (int column = 0; column < 2; column++) {
                int file = call.file(column);
                segment.texts().get(column).lines().forEach(line -> places.put(file + ":" + line, segment.index()));
            }
        }
        return call.cited().stream().map(person -> new Cited(person.name(), person.title(), person.spoke(),
                person.segments().stream().map(old -> places.get(place(call.segments().get(old)))).distinct().toList())).toList();
    }

    private String place(Segment segment) {
        int column = segment.texts().getFirst().isMissing() ? 1 : 0;
        return call.file(column) + ":" + segment.texts().get(column).line();
    }
}
