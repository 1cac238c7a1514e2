package org.diglot.quotes;

import java.util.List;
import org.diglot.numbers.Ledger;

/**
 * A figure of a quoted segment and how its languages agree on it.
 *
 * @param texts the very words, one a language where both say it
 */
public record Figure(List<String> texts, Ledger.Status status) {

    public Figure {
        texts = List.copyOf(texts);
    }

    /** {@code $5 billion = 50億美元 (agree)}. */
    @Override
    public String toString() {
        return String.join(" = ", texts) + " (" + printed() + ")";
    }

    /** The same in the words of a document. */
    String said(Labels labels) {
        return String.join(" = ", texts) + " (" + labels.check(status) + ")";
    }

    String printed() {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
