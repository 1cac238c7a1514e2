package org.diglot.reading;

/**
 * A source that can't be read as a transcript. The message is one sentence that names the file, the line where there is
 * one, and what to do.
 */
public final class UnreadableTranscript extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String what;
    private final Reason reason;

    /** Why, so that a window can say it in another language. */
    public enum Reason {
        FOLDER, TOO_LARGE, MISSING, FORBIDDEN, DISK, EMPTY, LONG_LINE, BINARY,
        BROKEN, LOCKED, SCANNED, TOO_MUCH, FOREIGN, WORDLESS,
        /** Anything else: {@link #what} alone tells it, in English. */
        OTHER
    }

    /** @param line from 1; 0 where no line is to blame */
    public UnreadableTranscript(String file, int line, String what) {
        this(file, line, Reason.OTHER, what);
    }

    /** @param line from 1; 0 where no line is to blame */
    public UnreadableTranscript(String file, int line, Reason reason, String what) {
        super(line > 0 ? file + ":" + line + ": " + what : file + ": " + what);
        this.file = file;
        this.line = line;
        this.what = what;
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String what() {
        return what;
    }
}
