package org.diglot.search;

import java.util.List;
import java.util.Set;
import org.diglot.transcript.Language;

/**
 * A query and how to answer it.
 *
 * @param narrowing what the hits must also be
 * @param languages in whose texts to look; empty for all
 * @param exact     words as typed: no topics, no stems
 * @param limit     how many hits to list; 0 for all
 * @param calls     the hashes of the calls to look in; empty for all
 */
public record Search(String query, List<Asked.Within> narrowing, Set<Language> languages, boolean exact, int limit,
                     Order order, Set<String> calls) {

    /** Which hits come first. */
    public enum Order {
        BEST_FIRST, AS_SAID
    }

    public Search {
        narrowing = List.copyOf(narrowing);
        languages = Set.copyOf(languages);
        calls = Set.copyOf(calls);
    }

    public Search(String query, List<Asked.Within> narrowing, Set<Language> languages, boolean exact, int limit,
                  Order order) {
        this(query, narrowing, languages, exact, limit, order, Set.of());
    }

    /** The same in one call alone. */
    public Search in(String sha256) {
        return new Search(query, narrowing, languages, exact, limit, order, Set.of(sha256));
    }

    /** Everything in all languages, as said. */
    public static Search of(String query) {
        return new Search(query, List.of(), Set.of(), false, 0, Order.AS_SAID);
    }
}
