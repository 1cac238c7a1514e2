package org.diglot.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.diglot.reading.UnreadableTranscript;
import picocli.CommandLine;

/** The command line: {@code diglot parse FILE} and its siblings. */
@CommandLine.Command(name = "diglot", mixinStandardHelpOptions = true, version = "diglot 1.0.0",
        description = "Reads bilingual earnings calls. Without a command it opens the window.",
        subcommands = {ParseCommand.class, NumbersCommand.class, CheckCommand.class, SearchCommand.class,
                LibraryCommand.class, ExportCommand.class, VerifyCommand.class})
public final class Commands {

    /** Exit statuses, as the contract has them. */
    static final int DONE = 0;
    static final int FOUND_WRONG = 1;
    static final int UNUSABLE = 2;

    private Commands() {
    }

    /** Whether the arguments name a subcommand or ask for help, so that no window is wanted. */
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0 && (arguments[0].startsWith("-")
                || new CommandLine(new Commands()).getSubcommands().containsKey(arguments[0]));
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

    /** The same with the places to print to given. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Commands())
                .setOut(out).setErr(err)
                .setParameterExceptionHandler((wrong, _) -> refuse(err, "diglot: " + wrong.getMessage()))
                .setExecutionExceptionHandler((failure, _, _) -> switch (failure) {
                    case UnreadableTranscript unreadable -> refuse(err, unreadable.getMessage());
                    default -> throw failure;
                })
                .execute(arguments);
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
