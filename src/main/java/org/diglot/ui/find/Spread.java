package org.diglot.ui.find;

import java.util.List;
import java.util.Map;
import org.diglot.library.OwnedCall;

/**
 * What a query found in the calls of the library.
 *
 * @param total    segments that answer
 * @param groups   the calls that have some, as the library orders them
 * @param speakers segments of each speaker, whoever the search is narrowed to
 * @param sections segments of each section, whichever it is narrowed to
 * @param whole    whether the sentences of all calls are there that are ever shown
 */
record Spread(String query, long total, List<Group> groups, Map<String, Integer> speakers,
              Map<String, Integer> sections, boolean whole) {

    static final Spread NONE = new Spread("", 0, List.of(), Map.of(), Map.of(), true);

    /**
     * One call.
     *
     * @param count segments of it that answer
     * @param found the first of them, or all
     */
    record Group(OwnedCall call, int count, List<Found> found) {
        Group {
            found = List.copyOf(found);
        }
    }

    Spread {
        groups = List.copyOf(groups);
        speakers = Map.copyOf(speakers);
        sections = Map.copyOf(sections);
    }

    boolean isNone() {
        return query.isEmpty();
    }
}
