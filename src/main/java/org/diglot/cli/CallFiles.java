package org.diglot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diglot.alignment.CallAligner;
import org.diglot.alignment.NotAlignable;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** Calls named by their files: each a file of its own, or two of one language each that are one call. */
final class CallFiles {

    private CallFiles() {
    }

    /** The one call that one file is, or two together, the original first. */
    static Transcript one(List<Path> files) throws UnreadableTranscript, NotAlignable, Progress.Stopped {
        List<Transcript> read = each(files);
        return read.size() == 1 ? read.getFirst() : together(read.getFirst(), read.getLast());
    }

    /** Every file as a call; of two in one language each, the call that they are together too, in either order. */
    static List<Transcript> all(List<Path> files) throws UnreadableTranscript, Progress.Stopped {
        List<Transcript> calls = each(files);
        if (calls.size() == 2) {
            try {
                Transcript first = calls.getFirst();
                Transcript second = calls.getLast();
                calls.add(together(first, second));
                calls.add(together(second, first));
            } catch (NotAlignable _) {
                return calls;
            }
        }
        return calls;
    }

    private static List<Transcript> each(List<Path> files) throws UnreadableTranscript, Progress.Stopped {
        List<Transcript> calls = new ArrayList<>();
        for (Path file : files) {
            calls.add(new TranscriptReader().read(file, Progress.NONE));
        }
        return calls;
    }

    private static Transcript together(Transcript first, Transcript second) throws NotAlignable, Progress.Stopped {
        return new CallAligner(Glossary.shipped()).align(first, second, Progress.NONE);
    }
}
