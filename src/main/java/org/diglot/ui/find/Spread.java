package org.diglot.ui.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.library.OwnedCall;

/**
 * What a query found in the calls of the library.
 *
 * @param asked  the same as it was answered: with a star where its last word was still on its way
 * @param total  segments that answer
 * @param groups the calls that have some, as the library orders them
 * @param facets empty while they are still being counted
 * @param whole  whether the sentences of all calls are there that are ever shown
 */
record Spread(String query, String asked, long total, List<Group> groups, Optional<Facets> facets, boolean whole) {

    static final Spread NONE = new Spread("", "", 0, List.of(), Optional.of(new Facets(Map.of(), Map.of())), true);

    /**
     * What the search can be narrowed to.
     *
     * @param speakers segments of each speaker, whoever the search is narrowed to
     * @param sections segments of each section, whichever it is narrowed to
     */
    record Facets(Map<String, Integer> speakers, Map<String, Integer> sections) {
        Facets {
            speakers = Map.copyOf(speakers);
            sections = Map.copyOf(sections);
        }
    }

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
    }

    Spread with(Facets counted) {
        return new Spread(query, asked, total, groups, Optional.of(counted), whole);
    }

    boolean isNone() {
        return query.isEmpty();
    }
}
