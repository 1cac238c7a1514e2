package org.diglot.reading.form;

/** A first glance at the lines of a text: whether any character may set fields apart in it. Costs next to nothing. */
final class Separators {

    private static final int LINES = 24;
    private static final int WIDEST = 32;
    private static final int LONGEST = 1 << 16;

    private Separators() {
    }

    static boolean any(String text, int start) {
        return isLikely(text, start, '\t') || isLikely(text, start, ',') || isLikely(text, start, ';') || isLikely(text, start, '|');
    }

    /** Half of the first lines hold it equally often, or fields are quoted beside it. */
    static boolean isLikely(String text, int start, char separator) {
        int[] lines = new int[WIDEST];
        int end = Math.min(text.length(), start + LONGEST);
        int all = 0;
        int quoted = 0;
        for (int at = start; at < end && all < LINES; all++) {
            int count = 0;
            boolean quote = false;
            while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                boolean here = text.charAt(at) == separator;
                count += here ? 1 : 0;
                quote |= here && (at + 1 < end && text.charAt(at + 1) == '"' || at > start && text.charAt(at - 1) == '"');
                at++;
            }
            lines[Math.min(count, WIDEST - 1)]++;
            quoted += quote ? 1 : 0;
            while (at < end && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
                at++;
            }
        }
        int most = 0;
        for (int count = 1; count < WIDEST; count++) {
            most = Math.max(most, lines[count]);
        }
        return all > 1 && (most * 2 >= all || quoted * 5 >= all);
    }
}
