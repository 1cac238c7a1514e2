package org.diglot.cli;

import org.diglot.search.Oddity;

/** Says on the command line what of a query was not understood. */
final class OddityWords {

    private OddityWords() {
    }

    static String sentence(Oddity odd) {
        String text = "“" + odd.text() + "”";
        return switch (odd.kind()) {
            case LONE_BRACKET -> "The bracket " + text + " has no partner; it was left out.";
            case LONE_QUOTE -> "The quotation mark in " + text + " has no partner; it was left out.";
            case LONE_OPERATOR -> text + " joins nothing here; it was left out.";
            case UNKNOWN_FILTER -> text + " is no filter; its words were searched as they are.";
            case EMPTY_FILTER -> text + " has nothing after it; it was left out.";
            case NO_NUMBER -> text + " is no number; it was searched as it is.";
            case UNKNOWN_VALUE -> text + " is not known; its words were searched as they are.";
            case ONLY_NOT -> text + " only says what not to find: everything else was found.";
            case PLAIN_OPERATOR -> text + " was searched as a word; AND, OR and NOT join in capitals.";
            case TOO_LONG -> "The query is too long; only its beginning was searched.";
        };
    }
}
