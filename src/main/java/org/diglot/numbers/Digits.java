package org.diglot.numbers;

/** Digits as they stand in a text. */
final class Digits {

    private Digits() {
    }

    /** The same text with full-width digits, point, comma and percent sign made half-width; no offset moves. */
    static String halfWidth(String text) {
        StringBuilder folded = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                folded = folded == null ? new StringBuilder(text) : folded;
                folded.setCharAt(at, (char) (c - 0xFEE0));
            }
        }
        return folded == null ? text : folded.toString();
    }

    /** How alike two digit strings are, 0 to 3: one digit changed, added or lost, or two neighbours swapped, is 3. */
    static int likeness(String one, String other) {
        if (one.equals(other)) {
            return 3;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int differing = Math.max(one.length(), other.length()) - start - end;
        boolean swapped = one.length() == other.length() && differing == 2
                && one.charAt(start) == other.charAt(start + 1) && one.charAt(start + 1) == other.charAt(start);
        if (swapped || differing == 1 && shorter > 1) {
            return 3;
        }
        return start + end >= 2 ? 2 : start + end == 1 ? 1 : 0;
    }
}
