package org.diglot.search;

/**
 * Something in a query that could not be taken as meant; the rest was searched, and its words as they are.
 *
 * @param text the words of the query concerned
 */
public record Oddity(Kind kind, String text) {

    /** What is odd. */
    public enum Kind {
        /** A bracket without its partner. */
        LONE_BRACKET,
        /** A quotation mark without its partner. */
        LONE_QUOTE,
        /** AND, OR, NOT or NEAR with nothing to join. */
        LONE_OPERATOR,
        /** A name before a colon that is no filter. */
        UNKNOWN_FILTER,
        /** A filter, or a comparison, with nothing after it. */
        EMPTY_FILTER,
        /** What stands where a number is wanted is none. */
        NO_NUMBER,
        /** A value that the filter doesn't know. */
        UNKNOWN_VALUE,
        /** Only what must not stand there: such a query finds nothing by itself. */
        ONLY_NOT,
        /** And, or, not as a word, or what says so in Chinese, in a query that found nothing: in capitals they join. */
        PLAIN_OPERATOR,
        /** Longer than anybody types; only the beginning was searched. */
        TOO_LONG
    }
}
