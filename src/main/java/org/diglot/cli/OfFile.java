package org.diglot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Progress;

/** What a command does that is given one file and nothing else. */
@FunctionalInterface
interface OfFile {

    void print(Path file, PrintWriter out) throws UnreadableTranscript, Progress.Stopped;
}
