package org.diglot.ui.margin;

import java.util.Map;
import java.util.Optional;
import org.diglot.numbers.Ledger;
import org.diglot.settings.Verdict;

/** How a figure stands after the check, worst first. */
enum CheckState {
    ERROR, WARNING, NOTE, ALONE, UNCOMPARED, AGREES;

    /** As style sheets and words name it. */
    String printed() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param verdicts what the analyst decided, by {@link Found#id()}: what is no error doesn't count */
    static CheckState of(Figure figure, Map<String, Verdict> verdicts) {
        return figure.findings().stream().filter(found -> verdicts.get(found.id()) != Verdict.NOT_AN_ERROR)
                .map(found -> switch (found.finding().severity()) {
                    case ERROR -> ERROR;
                    case WARNING -> WARNING;
                    case NOTE -> NOTE;
                }).min(CheckState::compareTo).orElseGet(() -> ofStatus(figure));
    }

    private static CheckState ofStatus(Figure figure) {
        Optional<Ledger.Status> status = figure.status();
        if (status.isEmpty()) {
            return UNCOMPARED;
        }
        return status.get() == Ledger.Status.ONLY_IN_ONE ? ALONE : AGREES;
    }
}
