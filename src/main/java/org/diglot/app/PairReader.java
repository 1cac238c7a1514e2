package org.diglot.app;

import java.nio.file.Path;
import java.util.Optional;
import org.diglot.alignment.CallAligner;
import org.diglot.alignment.NotAlignable;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** Reads two files as the one call that they are, each in its language; and pairs the lines of a call anew. */
final class PairReader {

    private final CallReader reader;
    private final Path home;

    /** @param home the folder with the analyst's own glossary */
    PairReader(CallReader reader, Path home) {
        this.reader = reader;
        this.home = home;
    }

    /** Empty where the two are not one call in two languages, or where the second can't be read. */
    Optional<Transcript> read(Transcript first, Path second, Progress progress) throws Progress.Stopped {
        try {
            Transcript other = reader.read(second, progress);
            return CallAligner.isPair(first, other) ? Optional.of(aligner().align(first, other, progress)) : Optional.empty();
        } catch (UnreadableTranscript | NotAlignable unlike) {
            return Optional.empty();
        }
    }

    Transcript realigned(Transcript call, Progress progress) throws Progress.Stopped {
        return aligner().realign(call, progress);
    }

    private CallAligner aligner() {
        return new CallAligner(Glossary.with(home));
    }
}
