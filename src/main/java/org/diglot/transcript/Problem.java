package org.diglot.transcript;

import java.util.List;

/**
 * Something odd about a line of the source that the analyst should know.
 *
 * @param line      in the source, from 1
 * @param message   one English sentence for the command line
 * @param arguments what the sentence is about, in order, so that a window can say it in another language
 * @param file      index of the source among {@link Transcript#sources()}
 */
public record Problem(int line, Kind kind, String message, List<String> arguments, int file) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Something odd about a line of the first source. */
    public Problem(int line, Kind kind, String message, List<String> arguments) {
        this(line, kind, message, arguments, 0);
    }

    /** The kinds; printed in lower case with hyphens. */
    public enum Kind {
        /** A line whose counterpart in the other language is missing; it stands as a one-sided segment. */
        UNPAIRED_LINE,
        /** A line paired with the one beside it, though the two hardly say the same: lines may be lost around it. */
        DOUBTFUL_PAIR,
        /** A line that stands twice; the second is reported and left out of the segments. */
        DOUBLED_LINE,
        /** A line that belongs to no turn, pair or header. */
        STRAY_LINE,
        /** A header whose second printing is missing or different. */
        ODD_HEADER,
        /** A line that seems to be another speaker's: the header before it may be lost. */
        MISSING_HEADER
    }
}
