package org.diglot.app;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person at the window for a file. */
@FunctionalInterface
interface FileAsker {

    /** @param title of the dialog; empty where the person thought better of it */
    Optional<Path> ask(String title);

    /**
     * Asks where to write a file.
     *
     * @param name that is suggested
     */
    default Optional<Path> askTarget(String title, String name) {
        return ask(title);
    }
}
