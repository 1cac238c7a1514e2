package org.diglot.ui.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person at the window what to add. */
public interface FilesAsker {

    /** @param title of the dialog; empty where the person thought better of it */
    List<Path> askFiles(String title);

    Optional<Path> askFolder(String title);
}
