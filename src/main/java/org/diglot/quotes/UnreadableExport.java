package org.diglot.quotes;

/** A file that is no document of quotes, or no longer one. The message says why, in one sentence without the file's name. */
public final class UnreadableExport extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableExport(String what) {
        super(what);
    }
}
