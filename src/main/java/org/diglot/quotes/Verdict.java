package org.diglot.quotes;

import java.util.List;

/**
 * What came of checking a document of quotes.
 *
 * @param quotes how many it has
 * @param doubts by quote; empty where everything stands
 */
public record Verdict(int quotes, List<Doubt> doubts) {

    public Verdict {
        doubts = List.copyOf(doubts);
    }
}
