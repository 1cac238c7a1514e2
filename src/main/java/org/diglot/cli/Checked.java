package org.diglot.cli;

import java.nio.file.Path;
import java.util.List;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/**
 * What was found in one file.
 *
 * @param findings in the order of the call
 */
record Checked(Path file, Transcript call, List<Finding> findings) {

    Checked {
        findings = List.copyOf(findings);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /** The first line of each side of the segment that a finding is about; a missing side has none. */
    List<Integer> lines(Finding finding) {
        return call.segments().get(finding.segment()).texts().stream().filter(text -> !text.isMissing())
                .map(Text::line).toList();
    }
}
