package org.diglot.library;

import java.nio.file.Path;

/**
 * A call in the library.
 *
 * @param sha256  of the original's bytes: how it is known
 * @param file    the original, as it was added
 * @param company as the text names it; may be empty
 * @param period  as the text names it; may be empty
 */
public record OwnedCall(String sha256, Path file, String company, String period) {

    /** What the file was called when it was added. */
    public String name() {
        return file.getFileName().toString();
    }
}
