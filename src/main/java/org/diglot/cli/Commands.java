package org.diglot.cli;

import picocli.CommandLine;

/** The command line: {@code diglot parse FILE} and its siblings. */
@CommandLine.Command(name = "diglot", mixinStandardHelpOptions = true)
public final class Commands {

    private Commands() {
    }

    /** Whether the arguments name a subcommand or ask for help, so that no window is wanted. */
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0 && (arguments[0].startsWith("-")
                || new CommandLine(new Commands()).getSubcommands().containsKey(arguments[0]));
    }

    /** Runs it; returns the exit status: 0 done, 1 something was found wrong, 2 the input can't be used. */
    public static int run(String[] arguments) {
        return new CommandLine(new Commands()).execute(arguments);
    }
}
