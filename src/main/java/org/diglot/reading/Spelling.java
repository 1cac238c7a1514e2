package org.diglot.reading;

/** How far apart two spellings are. */
final class Spelling {

    private static final int LONGEST = 120;

    private Spelling() {
    }

    /** Whether two texts differ in no more than a fifth of their characters. */
    static boolean close(String one, String other) {
        return distance(one, other) * 5 <= Math.max(one.length(), other.length());
    }

    /** Insertions, deletions and replacements from one to the other (Levenshtein); large where a text is long. */
    static int distance(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return one.equals(other) ? 0 : LONGEST;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
