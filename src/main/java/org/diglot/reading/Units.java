package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import org.diglot.reading.form.Role;

/** Sets the lines of one turn side by side: pairs that the file itself makes as they are, the rest by the aligner. */
final class Units {

    private final Aligner aligner;
    private final Layout layout;

    Units(Layout layout) {
        this.layout = layout;
        aligner = new Aligner(layout);
    }

    List<Row> rows(List<SourceLine> lines) {
        if (lines.stream().allMatch(line -> line.role().unit() == 0)) {
            return aligner.align(lines);
        }
        int first = firstColumn(lines);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size();) {
            int end = i + 1;
            while (end < lines.size() && lines.get(end).role().unit() == lines.get(i).role().unit()) {
                end++;
            }
            List<SourceLine> run = lines.subList(i, end);
            if (run.getFirst().role().unit() == 0 || !layout.both()) {
                rows.addAll(aligner.align(run));
            } else {
                rows.add(pair(run, first));
            }
            i = end;
        }
        return rows;
    }

    private Row pair(List<SourceLine> sides, int first) {
        SourceLine one = null;
        SourceLine other = null;
        for (SourceLine line : sides) {
            boolean isFirst = line.role() instanceof Role.Side side && side.column() == first;
            one = isFirst ? line : one;
            other = isFirst ? other : line;
        }
        return new Row(one, other, Row.Order.USUAL);
    }

    /** Which column is in the language that the transcript sets first. */
    private int firstColumn(List<SourceLine> lines) {
        int lean = 0;
        for (SourceLine line : lines) {
            if (line.role() instanceof Role.Side side && line.tongue() != Tongue.NEITHER && line.sure()) {
                lean += (line.tongue() == layout.first()) == (side.column() == 1) ? 1 : -1;
            }
        }
        return lean >= 0 ? 1 : 2;
    }
}
