package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.library.OwnedCall;

/** A line of the list of what was found. */
sealed interface ResultRow {

    /**
     * The head above what was found in one call.
     *
     * @param count segments of it that answer
     * @param alone whether the search is narrowed to it
     * @param bare  whether none of its sentences follow
     */
    record Head(OwnedCall call, int count, boolean alone, boolean bare) implements ResultRow {
    }

    /** @param call that it stands in; empty for the one that is open */
    record Sentence(Found found, Optional<OwnedCall> call) implements ResultRow {
    }

    static List<ResultRow> of(List<Found> shown) {
        return shown.stream().<ResultRow>map(found -> new Sentence(found, Optional.empty())).toList();
    }

    static List<ResultRow> of(Spread spread, Reach reach) {
        List<ResultRow> rows = new ArrayList<>();
        for (Spread.Group group : spread.groups()) {
            rows.add(new Head(group.call(), group.count(), reach.call().isPresent(), group.found().isEmpty()));
            group.found().forEach(found -> rows.add(new Sentence(found, Optional.of(group.call()))));
        }
        return rows;
    }
}
