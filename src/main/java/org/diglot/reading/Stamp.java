package org.diglot.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with the time at which it is said.
 *
 * @param seconds from the start
 * @param printed as it stands, without brackets
 * @param named   whether the time stands after a name rather than before the words
 * @param before  the name; or the words after a time that stands first, empty where there are none
 * @param after   what is said on the line after a name and a time; empty where nothing is
 */
record Stamp(int seconds, String printed, boolean named, String before, String after) {

    private static final String TIME = "[\\[(<\\uFF08\\u3010]?((?:\\d{1,2}:)?\\d{1,3}:\\d{2})(?:[.,]\\d{1,3})?[\\])>\\uFF09\\u3011]?";
    private static final Pattern FIRST = Pattern.compile(
            TIME + "(?:\\s*(?:-+>?|[\\u2013\\u2014~])\\s*" + TIME + ")?(?:(?<=[\\])>\\uFF09\\u3011])|\\s|$)\\s*(?:[-\\u2013\\u2014|]\\s+)?(.*)");
    private static final Pattern AFTER = Pattern.compile(
            "([^:\\uFF1A\\[(\\uFF08]{1,60}?)[\\s,|\\u00B7\\u2022\\u2013\\u2014-]*(?<=[\\s\\p{Pd}|,\\[(\\uFF08\\u3010]|[\\u4e00-\\u9fff])(?=[\\[(\\uFF08\\u3010\\d])" + TIME + "\\s*([:\\uFF1A]?)\\s*(.*)");

    private static final int LONGEST_NAME = 80;

    /** Whether digits and a colon stand where a time would: nearly every line has none. */
    static boolean mayStandIn(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < LONGEST_NAME && colon + 1 < text.length() && isDigit(text.charAt(colon - 1)) && isDigit(text.charAt(colon + 1));
    }

    /** Null where the line has none. */
    static Stamp of(String text) {
        if (!mayStandIn(text)) {
            return null;
        }
        Matcher first = FIRST.matcher(text);
        if (first.matches()) {
            return new Stamp(seconds(first.group(1)), first.group(1), false, first.group(3), "");
        }
        Matcher after = AFTER.matcher(text);
        boolean named = after.matches() && (after.group(4).isEmpty() || !after.group(3).isEmpty())
                && !Character.isLowerCase(text.charAt(0));
        return named ? new Stamp(seconds(after.group(2)), after.group(2), true, after.group(1).strip(), after.group(4)) : null;
    }

    /** Whether it is nothing but the time and what may be a name. */
    boolean mayName() {
        return after.isEmpty() && !before.isEmpty() && before.length() < LONGEST_NAME && !HeaderShape.endsAsSentence(before)
                && before.indexOf(": ") < 0 && before.indexOf('\uFF1A') < 0;
    }

    /** Whether the line may be said by whoever the line before it names. */
    boolean mayBeSaid() {
        return !named && !mayName();
    }

    /** The line without its time. */
    String text() {
        return named && !after.isEmpty() ? before + ": " + after : before;
    }

    private static int seconds(String time) {
        int sum = 0;
        for (String part : time.split(":")) {
            sum = sum * 60 + Integer.parseInt(part);
        }
        return sum;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
