package org.diglot.ui.margin;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person at the window where to write a file. */
@FunctionalInterface
public interface TargetAsker {

    /**
     * @param title of the dialog
     * @param name  that is suggested; its ending may be changed to another that is written
     * @return empty where the person thought better of it
     */
    Optional<Path> ask(String title, String name);
}
