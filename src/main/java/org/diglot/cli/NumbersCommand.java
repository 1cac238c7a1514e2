package org.diglot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import picocli.CommandLine;

/** Prints the quantities of a call, which of them belong together, and the findings: {@code diglot numbers FILE}. */
@CommandLine.Command(name = "numbers", mixinStandardHelpOptions = true,
        description = "Print as JSON every quantity of a call, paired across its languages, and what doesn't agree.")
final class NumbersCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "FILE", description = "The transcript.")
    private Path file;

    @Override
    public Integer call() throws UnreadableTranscript, Progress.Stopped {
        print(file, spec.commandLine().getOut());
        return Commands.DONE;
    }

    static void print(Path file, PrintWriter out) throws UnreadableTranscript, Progress.Stopped {
        Transcript call = new TranscriptReader().read(file, Progress.NONE);
        new LedgerJson(out).write(CallFindings.of(call));
    }
}
