package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Headers printed twice: once with the title and once with the name alone, as where a translation kept only the name, or
 * the operator's in two languages.
 */
final class TwiceNamed {

    private TwiceNamed() {
    }

    /** Two such headers with nothing between them are one. */
    static Script joined(Script script) {
        List<Announcement> all = new ArrayList<>();
        for (Announcement one : script.announcements()) {
            Announcement last = all.isEmpty() ? null : all.getLast();
            if (last != null && areOne(last, one)) {
                Header header = last.header().isBare() ? one.header() : last.header();
                List<Integer> lines = Stream.concat(last.lines().stream(), one.lines().stream()).toList();
                all.set(all.size() - 1, new Announcement(header, lines, one.body()));
            } else {
                all.add(one);
            }
        }
        return new Script(all, script.problems());
    }

    private static boolean areOne(Announcement above, Announcement below) {
        if (above.header() == null || below.header() == null || !above.body().isEmpty() || below.body().isEmpty()) {
            return false;
        }
        String upper = above.header().name();
        String lower = below.header().name();
        boolean same = upper.equals(lower) && above.header().isBare() != below.header().isBare();
        return !upper.isEmpty() && (same || !upper.equals(lower) && Roles.connects(upper) && Roles.connects(lower));
    }
}
