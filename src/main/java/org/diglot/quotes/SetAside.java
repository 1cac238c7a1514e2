package org.diglot.quotes;

import java.nio.file.Path;

/** A file of quotes that this version can't use, kept under another name. */
public record SetAside(Path file, Why why) {

    /** What was wrong with it. */
    public enum Why {
        BROKEN, NEWER
    }
}
