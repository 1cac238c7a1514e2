package org.diglot.reading;

import java.util.HashSet;
import java.util.Set;

/** How badly two lines fit as translations of each other, by length and by the figures and names they share. */
final class Likeness {

    /** Translations differ in length; only beyond this ratio does it count against them. */
    private static final double FREE_RATIO = Math.log(2.2);

    private Likeness() {
    }

    /** From about -2, for lines that share figures and names, to above 8, for lines that can't be one sentence. */
    static double mismatch(SourceLine first, SourceLine second) {
        double ratio = Math.abs(Math.log((first.weight() + 6) / (second.weight() + 6)));
        double cost = 3 * Math.max(0, ratio - FREE_RATIO);
        Set<String> shared = tokens(first.text());
        Set<String> others = tokens(second.text());
        int most = Math.min(shared.size(), others.size());
        shared.retainAll(others);
        return most == 0 ? cost : cost + 1.5 - 3.0 * shared.size() / most;
    }

    /** Runs of digits and of capitalised Latin letters inside Chinese: what survives translation. */
    private static Set<String> tokens(String text) {
        Set<String> tokens = new HashSet<>();
        int end = Math.min(text.length(), 2000);
        int start = -1;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            boolean inside = Characters.isLatin(c) || c >= '0' && c <= '9';
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                if (i - start > 1 && !Character.isLowerCase(text.charAt(start)) && (start > 0 || Han.any(text))) {
                    tokens.add(text.substring(start, i));
                }
                start = -1;
            }
        }
        return tokens;
    }
}
