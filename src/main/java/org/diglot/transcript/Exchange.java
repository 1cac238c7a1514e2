package org.diglot.transcript;

import java.util.List;

/**
 * An analyst's question with its answers.
 *
 * @param analyst id of the speaker who asks
 * @param turns   indices of the turns, the question first; the operator's hand-over before and after is left out
 */
public record Exchange(int index, String analyst, List<Integer> turns) {

    public Exchange {
        turns = List.copyOf(turns);
    }
}
