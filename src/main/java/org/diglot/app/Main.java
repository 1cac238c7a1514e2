package org.diglot.app;

import org.diglot.cli.Commands;

/** Where the program starts: a subcommand prints and exits, anything else opens the window. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        if (Commands.isCommand(arguments)) {
            leave(Commands.run(arguments));
            return;
        }
        try {
            DiglotApplication.open(arguments);
        } catch (UnsupportedOperationException noDisplay) {
            System.err.println("diglot: there is no display to open a window on; name a command, such as "
                    + "`diglot parse FILE`, or start from a desktop session.");
            leave(2);
        }
    }

    /** A program that did what it should ends by itself: {@link System#exit} first starts the whole of Java's logging. */
    private static void leave(int status) {
        if (status != 0) {
            System.exit(status);
        }
    }
}
