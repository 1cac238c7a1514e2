package org.diglot.transcript;

/**
 * A line of a source about the transcript itself, such as that its Chinese is machine-translated.
 *
 * @param file index of the source among {@link Transcript#sources()}
 */
public record Notice(int line, Kind kind, String text, int file) {

    /** A notice of the first source. */
    public Notice(int line, Kind kind, String text) {
        this(line, kind, text, 0);
    }

    /** What a notice tells the reader. */
    public enum Kind {
        MACHINE_TRANSLATION, OTHER,
        /** What a page prints around the text: running heads, page numbers, menus. */
        FURNITURE
    }
}
