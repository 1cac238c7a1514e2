package org.diglot.ui;

import java.util.List;
import org.diglot.library.OwnedCall;
import org.diglot.reading.UnreadableTranscript;

/**
 * What became of files that were to be added to the library.
 *
 * @param already how many were in it before
 * @param refused those that are no transcripts, and why
 * @param failed  how many could not be copied into it
 */
public record Added(List<OwnedCall> calls, int already, List<UnreadableTranscript> refused, int failed) {

    public Added {
        calls = List.copyOf(calls);
        refused = List.copyOf(refused);
    }
}
