package org.diglot.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.numbers.CallCheck;
import org.diglot.numbers.Ledger;
import org.diglot.terms.Glossary;
import org.diglot.terms.TermCheck;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** What is found in a call: by its figures and by its terms, in one list. */
final class CallFindings {

    private CallFindings() {
    }

    /** The quantities of a call, and all findings in order of the segments, the worst of a segment first. */
    static Ledger of(Transcript call) throws Progress.Stopped {
        Ledger figures = CallCheck.of(call, Progress.NONE);
        List<Finding> terms = TermCheck.of(call, Glossary.shipped(), Progress.NONE);
        List<Finding> all = Stream.concat(figures.findings().stream(), terms.stream())
                .sorted(Comparator.comparingInt(Finding::segment).thenComparing(Finding::severity)).toList();
        return new Ledger(figures.quantities(), figures.pairs(), all);
    }
}
