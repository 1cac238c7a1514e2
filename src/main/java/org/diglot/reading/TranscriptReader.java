package org.diglot.reading;

import java.nio.file.Path;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** Reads one file into a transcript. Holds no state: one reader serves all threads. */
public final class TranscriptReader {

    /** @throws UnreadableTranscript where the file is no transcript or can't be opened */
    public Transcript read(Path file, Progress progress) throws UnreadableTranscript, Progress.Stopped {
        throw new UnreadableTranscript(file.toString(), 0, "Reading is not wired yet.");
    }
}
