package org.diglot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diglot.alignment.CallAligner;
import org.diglot.alignment.NotAlignable;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import picocli.CommandLine;

/** Prints a call as JSON: {@code diglot parse FILE}; of two files, one in each language, the call that they are together. */
@CommandLine.Command(name = "parse", mixinStandardHelpOptions = true,
        description = "Print a call as JSON: its speakers, turns, segments, and every other line of the file.")
final class ParseCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "FILE", index = "0..1", arity = "1..2",
            description = "The transcript; or two of one call, each in its language, the original first, to be aligned.")
    private List<Path> files;

    @Override
    public Integer call() throws UnreadableTranscript, NotAlignable, Progress.Stopped {
        PrintWriter out = spec.commandLine().getOut();
        if (files.size() == 1) {
            print(files.getFirst(), out);
        } else {
            print(files.getFirst(), files.getLast(), out);
        }
        return Commands.DONE;
    }

    static void print(Path file, PrintWriter out) throws UnreadableTranscript, Progress.Stopped {
        new TranscriptJson(out).write(new TranscriptReader().read(file, Progress.NONE));
    }

    private static void print(Path first, Path second, PrintWriter out)
            throws UnreadableTranscript, NotAlignable, Progress.Stopped {
        TranscriptReader reader = new TranscriptReader();
        Transcript one = reader.read(first, Progress.NONE);
        Transcript other = reader.read(second, Progress.NONE);
        new TranscriptJson(out).write(new CallAligner(Glossary.shipped()).align(one, other, Progress.NONE));
    }
}
