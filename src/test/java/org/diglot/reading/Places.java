package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.transcript.Transcript;

/** Where the lines of a source went. */
final class Places {

    private Places() {
    }

    /** The numbers of all lines placed, as often as they are; a line only reported counts where it stands nowhere else. */
    static List<Integer> of(Transcript call) {
        List<Integer> places = new ArrayList<>();
        call.preamble().forEach(line -> places.add(line.line()));
        call.notices().forEach(notice -> places.add(notice.line()));
        call.turns().forEach(turn -> places.addAll(turn.headerLines()));
        call.segments().forEach(segment -> segment.texts().forEach(text -> places.addAll(text.lines())));
        Set<Integer> reported = new TreeSet<>();
        call.problems().forEach(problem -> reported.add(problem.line()));
        reported.removeAll(Set.copyOf(places));
        places.addAll(reported);
        return places;
    }
}
