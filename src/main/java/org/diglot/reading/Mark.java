package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a header stands among the lines.
 *
 * @param from index of its first line
 * @param to   index after its last
 * @param rest what its only line says after it; null where that is nothing
 */
record Mark(int from, int to, Header header, SourceLine rest) {

    /** What the lines announce where these headers stand; a header's line that says more is counted as speech, not as header. */
    static List<Announcement> announce(List<SourceLine> lines, List<Mark> marks) {
        List<Announcement> all = new ArrayList<>();
        Announcement now = new Announcement(null, List.of(), new ArrayList<>());
        int next = 0;
        for (Mark mark : marks) {
            now.body().addAll(lines.subList(next, mark.from()));
            all.add(now);
            List<Integer> numbers = mark.rest() != null ? List.of()
                    : lines.subList(mark.from(), mark.to()).stream().map(SourceLine::number).toList();
            now = new Announcement(mark.header(), numbers, new ArrayList<>());
            if (mark.rest() != null) {
                now.body().add(mark.rest());
            }
            next = mark.to();
        }
        now.body().addAll(lines.subList(next, lines.size()));
        all.add(now);
        return all;
    }
}
