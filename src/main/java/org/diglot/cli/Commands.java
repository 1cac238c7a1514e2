package org.diglot.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.alignment.NotAlignable;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Progress;
import picocli.CommandLine;

/** The command line: {@code diglot parse FILE} and its siblings. */
@CommandLine.Command(name = "diglot", mixinStandardHelpOptions = true, version = "diglot 1.0.0",
        description = "Reads bilingual earnings calls. Without a command it opens the window.")
public final class Commands {

    /** Exit statuses, as the contract has them. */
    static final int DONE = 0;
    static final int FOUND_WRONG = 1;
    static final int UNUSABLE = 2;

    private Commands() {
    }

    /** Whether the arguments name a subcommand or ask for help, so that no window is wanted. */
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0
                && (arguments[0].startsWith("-") || Subcommand.of(arguments[0]).isPresent());
    }

    /** Runs it; returns the exit status: 0 done, 1 something was found wrong, 2 the input can't be used. */
    public static int run(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        try {
            return run(arguments, out, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** The same with the places to print to given; what could not be printed whole, as on a full disk, is not done. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        int status = answered(arguments, out, err);
        return status != UNUSABLE && out.checkError() ? refuse(err, "diglot: Not all of this could be printed; make room on "
                + "the disk, or let the program that reads it read to the end.") : status;
    }

    private static int answered(String[] arguments, PrintWriter out, PrintWriter err) {
        Optional<OfFile> plain = plain(arguments);
        if (plain.isEmpty()) {
            return parsed(arguments, out, err);
        }
        try {
            plain.get().print(Path.of(arguments[1]), out);
            return DONE;
        } catch (UnreadableTranscript unreadable) {
            return refuse(err, unreadable.getMessage());
        } catch (Progress.Stopped never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * A command with one file and no option needs no parser of options: picocli's classes are of Java 5, which the AOT
     * cache doesn't take, and loading them takes as long as the reading of a call.
     */
    private static Optional<OfFile> plain(String[] arguments) {
        return arguments.length == 2 && !arguments[1].startsWith("-") && !arguments[1].startsWith("@")
                ? Subcommand.of(arguments[0]).flatMap(Subcommand::ofFile) : Optional.empty();
    }

    private static int parsed(String[] arguments, PrintWriter out, PrintWriter err) {
        return withSubcommands(arguments)
                .setOut(out).setErr(err)
                .setParameterExceptionHandler((wrong, _) -> refuse(err, "diglot: " + wrong.getMessage()))
                .setExecutionExceptionHandler((failure, _, _) -> switch (failure) {
                    case UnreadableTranscript unreadable -> refuse(err, unreadable.getMessage());
                    case NotAlignable unlike -> refuse(err, unlike.getMessage());
                    default -> throw failure;
                })
                .execute(arguments);
    }

    /** With the one that is named; with all of them where help is asked for, or something that isn't known. */
    private static CommandLine withSubcommands(String[] arguments) {
        CommandLine all = new CommandLine(new Commands());
        Stream.of(arguments).limit(1).map(Subcommand::of).flatMap(Optional::stream).findFirst()
                .map(Stream::of).orElseGet(() -> Stream.of(Subcommand.values()))
                .forEach(one -> all.addSubcommand(one.typed(), one.make()));
        return all;
    }

    private static int refuse(PrintWriter err, String sentence) {
        err.println(sentence.lines().findFirst().orElse(sentence));
        err.flush();
        return UNUSABLE;
    }

    /** The terminal's own character set is left aside: the JSON is UTF-8 whatever the locale. */
    private static PrintWriter utf8(FileDescriptor where) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(where), StandardCharsets.UTF_8), false);
    }
}
