package org.diglot.app;

import java.nio.file.Path;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** Reads a file into a call, on the thread it is called on. */
@FunctionalInterface
interface CallReader {

    Transcript read(Path file, Progress progress) throws UnreadableTranscript, Progress.Stopped;
}
