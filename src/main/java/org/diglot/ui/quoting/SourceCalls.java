package org.diglot.ui.quoting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.alignment.CallAligner;
import org.diglot.alignment.NotAlignable;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Source;
import org.diglot.transcript.Transcript;

/** Calls as their files have them, without what an analyst did to them in the window. */
final class SourceCalls {

    private SourceCalls() {
    }

    /**
     * What the files of a call say that shows otherwise than its source prints it. A second file is looked for beside the first.
     *
     * @param file the first
     * @return nothing where the call is as it is printed, or where its files are gone, or can't be read as one call any more
     */
    static Optional<Transcript> of(Transcript call, Path file, Progress progress) throws Progress.Stopped {
        if (call.alignment() == Alignment.PRINTED) {
            return Optional.empty();
        }
        try {
            List<Transcript> read = new ArrayList<>();
            for (Source source : call.sources()) {
                read.add(new TranscriptReader().read(read.isEmpty() ? file : file.resolveSibling(source.name()), progress));
            }
            return Optional.of(read.size() == 1 ? read.getFirst()
                    : new CallAligner(Glossary.shipped()).align(read.getFirst(), read.getLast(), progress));
        } catch (UnreadableTranscript | NotAlignable gone) {
            return Optional.empty();
        }
    }
}
