package org.diglot.reading.form;

/** A file of a known form that no text can be drawn from. */
public final class Undrawable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final int line;
    private final String what;

    /** The kinds of reason, so that a window can say them in another language. */
    public enum Why {
        /** The file breaks the rules of its form. */
        BROKEN,
        /** It opens only with a password. */
        LOCKED,
        /** Its pages are pictures. */
        SCANNED,
        /** It unpacks to, or holds, more than any call does. */
        TOO_MUCH,
        /** A form that Diglot doesn't read. */
        FOREIGN,
        /** Nothing in it is text of a call. */
        WORDLESS,
        /** A line or paragraph longer than any. */
        LONG_LINE
    }

    /**
     * @param line of the file, from 1; 0 where the file has none or none is to blame
     * @param what one sentence with the place, where there is one, and what to do
     */
    public Undrawable(Why why, int line, String what) {
        super(what);
        this.why = why;
        this.line = line;
        this.what = what;
    }

    Undrawable(Why why, String what) {
        this(why, 0, what);
    }

    public Why why() {
        return why;
    }

    public int line() {
        return line;
    }

    public String what() {
        return what;
    }
}
