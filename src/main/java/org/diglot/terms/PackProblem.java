package org.diglot.terms;

/**
 * A line of a glossary or of a pack of topics that could not be used; the rest of the file is.
 *
 * @param file    as it was handed in
 * @param line    from 1; 0 where it is about the file as a whole
 * @param message one English sentence that says what is wrong and what to write instead
 */
public record PackProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
