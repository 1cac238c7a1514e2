package org.diglot.transcript;

import java.util.List;
import java.util.Locale;

/**
 * Something that the two languages of a call, or two of its speakers, do not say alike.
 *
 * @param segment    index of the segment it shows in
 * @param message    one plain English sentence
 * @param arguments  what the sentence is about, in order (as said, expected, …), so that a window can say it in
 *                   another language
 * @param quantities ids of the quantities concerned; empty where there are none
 */
public record Finding(int segment, Kind kind, Severity severity, String message, List<String> arguments,
                      List<Integer> quantities) {

    public Finding {
        arguments = List.copyOf(arguments);
        quantities = List.copyOf(quantities);
    }

    /** The kinds of finding, as the contract names them. */
    public enum Kind {
        VALUE, SCALE, CURRENCY, CURRENCY_DROPPED, PERCENT_OR_POINTS, DIRECTION, QUALIFIER, RANGE, MISSING, EXTRA,
        PERIOD, NAME_READ_AS_NUMBER, MISQUOTE, TERM;

        /** As printed: lower case, hyphens. */
        public String printed() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Worst first. */
    public enum Severity {
        ERROR, WARNING, NOTE
    }
}
