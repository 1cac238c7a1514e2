package org.diglot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Progress;
import picocli.CommandLine;

/** Prints a call as JSON: {@code diglot parse FILE}. */
@CommandLine.Command(name = "parse", mixinStandardHelpOptions = true,
        description = "Print a call as JSON: its speakers, turns, segments, and every other line of the file.")
final class ParseCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "FILE", description = "The transcript, as plain text.")
    private Path file;

    @Override
    public Integer call() throws UnreadableTranscript, Progress.Stopped {
        print(file, spec.commandLine().getOut());
        return Commands.DONE;
    }

    static void print(Path file, PrintWriter out) throws UnreadableTranscript, Progress.Stopped {
        new TranscriptJson(out).write(new TranscriptReader().read(file, Progress.NONE));
    }
}
