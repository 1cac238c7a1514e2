package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Line;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/**
 * A call as somebody else's program would hold it before writing it out in a form of its own: rows in two languages.
 */
public record WrittenCall(List<Row> rows) {

    /** @param speaker as a header writes it; empty before the first turn */
    public record Row(String speaker, String first, String second, boolean header) {
    }

    public static WrittenCall of(Transcript call) {
        List<Row> rows = new ArrayList<>();
        List<Line> front = new ArrayList<>(call.preamble());
        call.notices().stream().filter(notice -> notice.line() < first(call)).map(notice -> new Line(notice.line(), notice.text()))
                .forEach(front::add);
        front.sort(java.util.Comparator.comparingInt(Line::line));
        front.forEach(line -> rows.add(new Row("", line.text(), "", false)));
        for (Turn turn : call.turns()) {
            Speaker speaker = call.speaker(turn.speaker()).orElseThrow();
            String header = speaker.title().isEmpty() ? speaker.name() : speaker.name().isEmpty() ? speaker.title()
                    : speaker.name() + " - " + speaker.title();
            rows.add(new Row(header, header, header, true));
            for (Segment segment : call.segmentsOf(turn)) {
                rows.add(new Row(header, segment.texts().getFirst().text(), segment.texts().getLast().text(), false));
            }
        }
        return new WrittenCall(rows);
    }

    private static int first(Transcript call) {
        return call.turns().getFirst().headerLines().getFirst();
    }

    /** As one text a line, each header twice, as the sample has it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(row.first());
            if (!row.second().isEmpty()) {
                lines.add(row.second());
            }
        }
        return lines;
    }

    /** The rows of speech with their speakers, none for headers. */
    public List<Row> spoken() {
        return rows.stream().filter(row -> !row.header()).toList();
    }
}
