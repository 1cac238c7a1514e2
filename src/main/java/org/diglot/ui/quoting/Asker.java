package org.diglot.ui.quoting;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person at the window for files, and shows them files. */
public interface Asker {

    /** Asks for a file to read; empty where the person thought better of it. */
    Optional<Path> ask(String title);

    /**
     * Asks where to write a file. One that is there already, and comes back under its very name, may be replaced: the
     * system's dialog has asked.
     *
     * @param name that is suggested
     */
    Optional<Path> askTarget(String title, String name);

    /** Shows a file or a folder with the program that the system has for it. */
    void show(Path file);
}
