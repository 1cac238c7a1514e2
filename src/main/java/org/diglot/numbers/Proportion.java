package org.diglot.numbers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many out of so many, which the other language may say as a share: {@code three in ten} is 三成. */
final class Proportion {

    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten");
    private static final String COUNT = "(\\d{1,3}|" + String.join("|", WORDS) + ")";
    private static final Pattern IN = Pattern.compile("(?i)\\b" + COUNT + " (?:in|out of|of)(?: every)? " + COUNT + "\\b");

    private Proportion() {
    }

    /** Whether a text says that share as a proportion. */
    static boolean says(String text, Measure share) {
        Matcher in = IN.matcher(text);
        while (share.dimension() == Measure.Dimension.SHARE && in.find()) {
            int whole = count(in.group(2));
            double percent = 100.0 * count(in.group(1)) / Math.max(1, whole);
            if (Math.abs(percent - share.low().doubleValue()) < 1 || Math.abs(percent - share.high().doubleValue()) < 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a count is part of a proportion. */
    static boolean holds(Said count) {
        Matcher in = IN.matcher(count.text());
        int start = count.quantity().span().start();
        while (count.measure().dimension() == Measure.Dimension.COUNT && in.find()) {
            if (in.start(1) == start || in.start(2) == start) {
                return true;
            }
        }
        return false;
    }

    private static int count(String word) {
        int spelled = WORDS.indexOf(word.toLowerCase(java.util.Locale.ROOT));
        return spelled >= 0 ? spelled : Integer.parseInt(word);
    }
}
