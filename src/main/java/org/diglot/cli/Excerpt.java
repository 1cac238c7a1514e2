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

    /** The stretch of a text in which it begins to differ from another. */
    static String where(String text, String other) {
        int at = 0;
        while (at < Math.min(text.length(), other.length()) && text.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - LONG / 2);
        return from == 0 ? of(text) : "…" + of(text.substring(from));
    }
}
