package org.diglot.search;

import java.util.List;
import java.util.Optional;

/**
 * A query as it was understood.
 *
 * @param asked    empty where there is nothing to search for
 * @param oddities what was not understood, in order
 */
public record Reading(String query, Optional<Asked> asked, List<Oddity> oddities) {

    public Reading {
        oddities = List.copyOf(oddities);
    }
}
