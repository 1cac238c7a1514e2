package org.diglot.search;

import java.util.List;
import org.diglot.terms.Topic;

/**
 * What a search found.
 *
 * @param total    segments that answer, whether or not they are listed
 * @param topics   that the query was understood to ask for
 * @param oddities what of the query was not understood
 */
public record Hits(String query, long total, double tookMillis, List<Hit> hits, List<Topic> topics,
                   List<Oddity> oddities) {

    public Hits {
        hits = List.copyOf(hits);
        topics = List.copyOf(topics);
        oddities = List.copyOf(oddities);
    }
}
