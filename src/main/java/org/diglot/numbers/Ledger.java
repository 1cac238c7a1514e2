package org.diglot.numbers;

import java.util.List;
import org.diglot.transcript.Finding;

/**
 * Every quantity of a call, which ones of the two languages belong together, and what is wrong with them.
 *
 * @param quantities in the order of the call, both languages; the id of each is its position
 */
public record Ledger(List<Quoted> quantities, List<Pair> pairs, List<Finding> findings) {

    public Ledger {
        quantities = List.copyOf(quantities);
        pairs = List.copyOf(pairs);
        findings = List.copyOf(findings);
    }

    /**
     * Quantities of one segment that say the same thing in both languages, or one that stands alone.
     *
     * @param ids ascending ids of the quantities
     */
    public record Pair(int segment, List<Integer> ids, Status status) {

        public Pair {
            ids = List.copyOf(ids);
        }
    }

    /** How the quantities of a pair stand to each other; printed in lower case with hyphens. */
    public enum Status {
        AGREE, ROUNDED, DIFFERS, ONLY_IN_ONE
    }
}
