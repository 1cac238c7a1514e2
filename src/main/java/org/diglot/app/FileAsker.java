package org.diglot.app;

import java.nio.file.Path;
import java.util.List;
import java.util.List;
import java.util.Optional;
import org.diglot.ui.quoting.Asker;
import org.diglot.ui.shelf.FilesAsker;

/** Asks the person at the window for a file. */
@FunctionalInterface
interface FileAsker extends FilesAsker, Asker {

    @Override
    default void show(Path file) {
    }

    /** @param title of the dialog; empty where the person thought better of it */
    @Override
    Optional<Path> ask(String title);

    /** Asks for one file or several; empty where the person thought better of it. */
    default List<Path> askForAny(String title) {
        return ask(title).stream().toList();
    }

    /**
     * Asks where to write a file.
     *
     * @param name that is suggested
     */
    @Override
    default Optional<Path> askTarget(String title, String name) {
        return ask(title);
    }

    @Override
    default List<Path> askFiles(String title) {
        return ask(title).stream().toList();
    }

    @Override
    default Optional<Path> askFolder(String title) {
        return ask(title);
    }
}
