package org.diglot.ui;

import java.util.List;
import java.util.stream.Stream;
import org.diglot.library.Wrong;
import org.diglot.numbers.CallCheck;
import org.diglot.terms.Glossary;
import org.diglot.terms.TermCheck;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** Counts what is wrong in a call: in its figures, its terms and its lines. */
final class Examination {

    private Examination() {
    }

    static Wrong of(Transcript call, Glossary glossary, Progress progress) throws Progress.Stopped {
        List<Finding.Severity> found = Stream.concat(CallCheck.of(call, progress).findings().stream(),
                TermCheck.of(call, glossary, progress).stream()).map(Finding::severity).toList();
        return new Wrong(count(found, Finding.Severity.ERROR), count(found, Finding.Severity.WARNING),
                count(found, Finding.Severity.NOTE), call.problems().size());
    }

    private static int count(List<Finding.Severity> found, Finding.Severity wanted) {
        return (int) found.stream().filter(wanted::equals).count();
    }
}
