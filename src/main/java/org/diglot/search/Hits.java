package org.diglot.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total    segments that answer, whether or not they are listed
 * @param oddities what of the query was not understood
 */
public record Hits(String query, long total, double tookMillis, List<Hit> hits, List<Oddity> oddities) {

    public Hits {
        hits = List.copyOf(hits);
        oddities = List.copyOf(oddities);
    }
}
