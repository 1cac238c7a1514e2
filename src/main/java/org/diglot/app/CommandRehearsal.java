package org.diglot.app;

import java.util.Arrays;
import org.diglot.cli.Commands;

/**
 * Some commands, one after the other, to train the AOT cache that the commands have for themselves: the window's would
 * bring all of JavaFX along.
 *
 * <p>Arguments: {@code FILE COMMAND…}, each command, of one or more words, run as {@code diglot COMMAND FILE}.
 */
public final class CommandRehearsal {

    private CommandRehearsal() {
    }

    public static void main(String[] arguments) {
        Arrays.stream(arguments).skip(1).forEach(command -> Commands.run((command + ' ' + arguments[0]).split(" ")));
    }
}
