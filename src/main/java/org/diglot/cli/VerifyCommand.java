package org.diglot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diglot.quotes.Doubt;
import org.diglot.quotes.UnreadableExport;
import org.diglot.quotes.Verdict;
import org.diglot.quotes.Verifier;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import picocli.CommandLine;

/** Compares an exported document with its sources: {@code diglot verify EXPORT FILE…}. */
@CommandLine.Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Read every quote back from an export and compare it with the source, character by character; "
                + "exit 1 if any does not stand there.")
final class VerifyCommand implements Callable<Integer> {

    /** What unpacks to more is refused too. */
    private static final long LARGEST = 512L << 20;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(index = "0", paramLabel = "EXPORT",
            description = "What was exported, as markdown, html, docx, xlsx, csv or json.")
    private Path export;

    @CommandLine.Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The transcripts quoted; two in one language each are one call.")
    private List<Path> files;

    @Override
    public Integer call() throws UnreadableTranscript, Progress.Stopped {
        byte[] document = bytes();
        List<Transcript> calls = CallFiles.all(files);
        Verdict verdict;
        try {
            verdict = new Verifier(calls).verify(document, Progress.NONE);
        } catch (UnreadableExport unreadable) {
            throw unreadable(unreadable.getMessage());
        }
        PrintWriter out = spec.commandLine().getOut();
        verdict.doubts().forEach(doubt -> out.println(line(doubt)));
        if (verdict.doubts().isEmpty()) {
            out.println(export + ": " + (verdict.quotes() == 1 ? "1 quote stands" : verdict.quotes() + " quotes stand")
                    + " in the source, to the character.");
        }
        return verdict.doubts().isEmpty() ? Commands.DONE : Commands.FOUND_WRONG;
    }

    private String line(Doubt doubt) {
        return export + ": " + (doubt.quote() == 0 ? "" : "quote " + doubt.quote() + ": ") + doubt.what();
    }

    private byte[] bytes() throws UnreadableTranscript {
        try {
            if (Files.isDirectory(export)) {
                throw unreadable("This is a folder; name an exported file.");
            }
            if (Files.size(export) > LARGEST) {
                throw unreadable("The file is larger than 512 MB, as no document of quotes is.");
            }
            return Files.readAllBytes(export);
        } catch (NoSuchFileException gone) {
            throw unreadable("There is no such file; check the name and the folder.");
        } catch (IOException failed) {
            throw unreadable("The file can't be read; check its permissions.");
        }
    }

    private UnreadableTranscript unreadable(String what) {
        return new UnreadableTranscript(export.toString(), 0, what);
    }
}
