package org.diglot.reading;

/** Goes through the lines of a text a few thousand at a time, whatever ends them. Lines without any character are only counted. */
final class LineEnds {

    private static final int MOST = 1 << 15;

    private final String text;
    private final int[] numbers;
    private final int[] starts;
    private final int[] ends;
    private int count;
    private int lines;
    private int at;
    private int feed = -1;
    private int carriage = -1;

    LineEnds(String text) {
        this.text = text;
        int most = Math.min(MOST, text.length());
        numbers = new int[most];
        starts = new int[most];
        ends = new int[most];
    }

    /** Goes on to the next lines; false at the end of the text. */
    boolean next() {
        count = 0;
        if (at >= text.length()) {
            return false;
        }
        while (at < text.length() && count < numbers.length) {
            int end = end();
            lines++;
            if (end > at) {
                numbers[count] = lines;
                starts[count] = at;
                ends[count++] = end;
            }
            at = end + (end == carriage && end + 1 == feed() ? 2 : 1);
        }
        return true;
    }

    private int end() {
        if (carriage < at) {
            carriage = indexOf('\r');
        }
        return Math.min(feed(), carriage);
    }

    private int feed() {
        if (feed < at) {
            feed = indexOf('\n');
        }
        return feed;
    }

    private int indexOf(char c) {
        int found = text.indexOf(c, at);
        return found < 0 ? text.length() : found;
    }

    /** How many lines the last step found. */
    int count() {
        return count;
    }

    /** The number of one of them, from 1, blank ones counted. */
    int number(int i) {
        return numbers[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** How many lines have gone by, blank ones counted. */
    int lines() {
        return lines;
    }

    /** How many characters have. */
    int reached() {
        return Math.min(at, text.length());
    }
}
