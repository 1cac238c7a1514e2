package org.diglot.reading;

import java.util.HashSet;
import java.util.Set;

/** How badly two lines fit as translations of each other, by length and by the figures and names they share. */
final class Likeness {

    /** Translations differ in length; only beyond this ratio does it count against them. */
    private static final double FREE_RATIO = Math.log(2.2);

    /** Standard deviation of the logarithm of the ratio of weights of true pairs. */
    private static final double SPREAD = 0.25;

    private Likeness() {
    }

    /**
     * For lines that stand as a pair does, so that only strong signs speak against them: about -1.5 where they share
     * figures and names, above 8 where they can't be one sentence.
     */
    static double mismatch(SourceLine first, SourceLine second) {
        return byLength(first, second) + byTokens(first, second);
    }

    /** Length alone, on the same scale. */
    static double byLength(SourceLine first, SourceLine second) {
        return 3 * Math.max(0, Math.abs(ratio(first, second)) - FREE_RATIO);
    }

    /**
     * For lines that do not stand as a pair does, so that they must prove it: the usual model of sentence alignment by
     * length (Gale and Church 1993), a normal distribution of the logarithm of the ratio, cut off at 5.
     */
    static double doubt(SourceLine first, SourceLine second) {
        double ratio = ratio(first, second);
        return Math.min(5, ratio * ratio / (2 * SPREAD * SPREAD)) + byTokens(first, second);
    }

    private static double ratio(SourceLine first, SourceLine second) {
        return Math.log((first.weight() + 6) / (second.weight() + 6));
    }

    private static double byTokens(SourceLine first, SourceLine second) {
        Set<String> shared = tokens(first.text());
        Set<String> others = tokens(second.text());
        int most = Math.min(shared.size(), others.size());
        shared.retainAll(others);
        return most == 0 ? 0 : 1.5 - 3.0 * shared.size() / most;
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
