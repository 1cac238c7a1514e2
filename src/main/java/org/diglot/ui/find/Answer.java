package org.diglot.ui.find;

import java.util.List;
import org.diglot.search.Oddity;
import org.diglot.terms.Topic;

/**
 * What a query found in the open call.
 *
 * @param total  segments that answer; more than {@code found} while the rest is still on its way
 * @param of     segments of the call
 * @param topics that the query was understood to ask for
 * @param partial whether the call is still being read, so that more may be found
 */
record Answer(String query, long total, int of, List<Found> found, List<Topic> topics, List<Oddity> oddities,
              List<Suggestion> suggestions, boolean partial) {

    static final Answer NONE = new Answer("", 0, 0, List.of(), List.of(), List.of(), List.of(),
            false);

    Answer {
        found = List.copyOf(found);
        topics = List.copyOf(topics);
        oddities = List.copyOf(oddities);
        suggestions = List.copyOf(suggestions);
    }

    boolean isNone() {
        return query.isEmpty();
    }

    boolean isWhole() {
        return found.size() == total;
    }
}
