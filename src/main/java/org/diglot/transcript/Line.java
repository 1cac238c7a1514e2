package org.diglot.transcript;

/**
 * One line of a source: its number, counted from 1, and its text as it stands there without the line end.
 *
 * @param file index of the source among {@link Transcript#sources()}
 */
public record Line(int line, String text, int file) {

    /** A line of the first source. */
    public Line(int line, String text) {
        this(line, text, 0);
    }
}
