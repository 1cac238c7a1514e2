package org.diglot.ui.margin;

import java.util.List;
import java.util.Optional;
import org.diglot.numbers.Ledger;
import org.diglot.numbers.Quantity;
import org.diglot.transcript.Section;

/**
 * A line of the ledger: a quantity as the original says it, with its counterpart in the other language.
 *
 * @param index    position in {@link Study#figures()}, which is the order of the call
 * @param speaker  id of the speaker
 * @param quantity the one of the original; that of the other language where only it says it
 * @param said     the words of the original; empty where only the other language says it
 * @param other    the words of the other language; empty where it has none
 * @param ids      of all quantities that stand here, ascending
 * @param status   how the languages compare; empty where there was nothing to compare with
 * @param change   by how much it changed, where the same sentence says so beside it
 * @param findings what is wrong with it
 */
record Figure(int index, int segment, Section section, String speaker, Quantity quantity, String said, String other,
              List<Integer> ids, Optional<Ledger.Status> status, Optional<Quantity> change, boolean notable,
              List<Found> findings) {

    Figure {
        ids = List.copyOf(ids);
        findings = List.copyOf(findings);
    }

    /** The words to show where there is room for one language only. */
    String shown() {
        return said.isEmpty() ? other : said;
    }
}
