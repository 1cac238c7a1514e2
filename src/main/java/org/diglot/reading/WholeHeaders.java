package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mends headers of which one side only was seen, in files that pair their lines themselves. */
final class WholeHeaders {

    private WholeHeaders() {
    }

    /** Where one side of a pair is a header, the other is that header in the other language. */
    static Script of(Script script, List<SourceLine> lines) {
        Map<Integer, Integer> units = new HashMap<>();
        lines.stream().filter(line -> line.role().unit() > 0).forEach(line -> units.put(line.number(), line.role().unit()));
        return units.isEmpty() ? script
                : new Script(script.announcements().stream().map(one -> whole(one, units)).toList(), script.problems());
    }

    private static Announcement whole(Announcement one, Map<Integer, Integer> units) {
        if (one.lines().isEmpty() || one.body().isEmpty()) {
            return one;
        }
        int unit = one.body().getFirst().role().unit();
        if (unit == 0 || units.getOrDefault(one.lines().getLast(), 0) != unit) {
            return one;
        }
        List<Integer> numbers = new ArrayList<>(one.lines());
        numbers.add(one.body().getFirst().number());
        return new Announcement(one.header(), numbers, one.body().subList(1, one.body().size()));
    }
}
