package org.diglot.numbers;

/** Whether a canonical period looks back or ahead. */
final class Tense {

    private Tense() {
    }

    /** Whether one looks back and the other ahead. */
    static boolean opposed(String one, String other) {
        return one != null && other != null
                && (looksBack(one) && looksAhead(other) || looksAhead(one) && looksBack(other));
    }

    static boolean looksBack(String canonical) {
        return canonical.startsWith("past ") || canonical.startsWith("last ");
    }

    static boolean looksAhead(String canonical) {
        return canonical.startsWith("next ");
    }
}
