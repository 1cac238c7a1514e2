package org.diglot.alignment;

/** Two files that are not one call in two languages. The message is one sentence that names them and says what to do. */
public final class NotAlignable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String file;

    /** Why, so that a window can say it in its own language. */
    public enum Reason {
        /** Both are in one language. */
        SAME_LANGUAGE,
        /** One of them has both languages already. */
        BILINGUAL,
        /** One of them has no line of speech. */
        SILENT
    }

    NotAlignable(Reason reason, String file, String message) {
        super(message);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    /** The name of the file to blame. */
    public String file() {
        return file;
    }
}
