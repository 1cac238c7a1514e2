package org.diglot.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Cited;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** A call while it is being repaired: turns of rows, and who speaks. */
final class Draft {

    /** A turn: what it was read as, who says it now, and its rows. */
    static final class Part {

        final Turn read;
        String speaker;
        boolean divided;
        final List<Row> rows = new ArrayList<>();

        Part(Turn read, String speaker) {
            this.read = read;
            this.speaker = speaker;
        }
    }

    final Transcript call;
    final List<Part> parts = new ArrayList<>();
    final List<Speaker> speakers;

    Draft(Transcript call) {
        this.call = call;
        this.speakers = new ArrayList<>(call.speakers());
        for (Turn turn : call.turns()) {
            Part part = new Part(turn, turn.speaker());
            call.segmentsOf(turn).forEach(segment -> part.rows.add(Row.of(segment)));
            parts.add(part);
        }
    }

    /** The turn in which a segment stands; null where there is none. */
    Part partOf(int segment) {
        int left = segment;
        for (Part part : parts) {
            if (left >= 0 && left < part.rows.size()) {
                return part;
            }
            left -= part.rows.size();
        }
        return null;
    }

    /** The place of a segment in its turn. */
    int placeOf(int segment) {
        int left = segment;
        for (Part part : parts) {
            if (left < part.rows.size()) {
                return left;
            }
            left -= part.rows.size();
        }
        return -1;
    }

    Transcript finished() {
        List<Turn> turns = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        for (Part part : parts) {
            int first = segments.size();
            part.rows.forEach(row -> segments.add(new Segment(segments.size(), turns.size(), row.texts(), row.confidence())));
            Turn read = part.read;
            turns.add(new Turn(turns.size(), part.speaker, read.section(), part.divided ? List.of() : read.headerLines(), first,
                    part.rows.size(), read.interpreted(), part.divided ? List.of() : read.otherHeaderLines()));
        }
        return new Transcript(call.sources(), Alignment.EDITED, call.title(), call.company(), call.period(), call.languages(),
                call.preamble(), call.notices(), heard(), turns, exchanges(), segments, cited(), call.problems());
    }

    /** Nobody is dropped who was read with a turn of no words; whoever lost all turns is. */
    private List<Speaker> heard() {
        return speakers.stream().filter(one -> parts.stream().anyMatch(part -> part.speaker.equals(one.id()))).toList();
    }

    private List<Exchange> exchanges() {
        Map<Integer, List<Integer>> now = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            now.computeIfAbsent(parts.get(i).read.index(), _ -> new ArrayList<>()).add(i);
        }
        return call.exchanges().stream().map(one -> {
            List<Integer> turns = one.turns().stream().flatMap(turn -> now.get(turn).stream()).toList();
            return new Exchange(one.index(), parts.get(turns.getFirst()).speaker, turns);
        }).toList();
    }

    private List<Cited> cited() {
        List<Row> rows = parts.stream().flatMap(part -> part.rows.stream()).toList();
        return call.cited().stream().map(one -> new Cited(one.name(), one.title(), one.spoke(),
                IntStream.range(0, rows.size()).filter(i -> one.segments().stream().anyMatch(rows.get(i).origins()::contains))
                        .boxed().toList())).toList();
    }
}
