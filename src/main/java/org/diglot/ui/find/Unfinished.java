package org.diglot.ui.find;

/** A query whose last word may still be on its way: then it is the beginning of a word. */
final class Unfinished {

    private Unfinished() {
    }

    /** A filter's value is no such word: {@code firm:citi} is a house of its own, not the beginning of CITIC. */
    static boolean is(String query) {
        String last = query.substring(query.lastIndexOf(' ') + 1);
        return !last.isEmpty() && last.indexOf(':') < 0 && Character.isLetter(last.codePointBefore(last.length()));
    }
}
