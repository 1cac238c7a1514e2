package org.diglot.cli;

/** The beginning of a text, for a line on a terminal. */
final class Excerpt {

    private static final int LONG = 60;

    private Excerpt() {
    }

    static String of(String text) {
        String seen = text.replaceAll("\\p{C}", "\uFFFD");
        return seen.length() <= LONG ? seen : seen.substring(0, LONG) + "…";
    }
}
