package org.diglot.search;

/** The kinds of term in the index, told apart by their first character so that one never meets another. */
final class Terms {

    private static final char EXACT = '=';
    private static final char STEM = '~';
    private static final char TOPIC = '#';
    private static final int FIRST_UNSPACED = 0x2E80;

    private Terms() {
    }

    /** A Latin word or a number as it is written, folded. */
    static String exact(String word) {
        return EXACT + word;
    }

    /** All the forms of an English word. */
    static String stem(String stem) {
        return STEM + stem;
    }

    /** Any word of a topic. */
    static String topic(String id) {
        return TOPIC + id;
    }

    /** The usual letters are known without asking the table of all. */
    static boolean isLetterOrDigit(int codePoint) {
        if (codePoint > 0x7F) {
            return Character.isLetterOrDigit(codePoint);
        }
        return codePoint >= 'a' && codePoint <= 'z' || codePoint >= '0' && codePoint <= '9'
                || codePoint >= 'A' && codePoint <= 'Z';
    }

    static boolean isLatin(String term) {
        return term.charAt(0) == EXACT || term.charAt(0) == STEM;
    }

    /** Two Han characters, indexed at the place of the first. */
    static boolean isPair(String term) {
        return isUnspaced(term.codePointAt(0)) && term.codePointCount(0, term.length()) == 2;
    }

    static boolean isExact(String term) {
        return term.charAt(0) == EXACT;
    }

    /**
     * Whether words of its script aren't told apart by spaces: Han and kana; and Hangul, whose words are, but carry
     * endings that nobody types.
     */
    static boolean isUnspaced(int codePoint) {
        return codePoint >= FIRST_UNSPACED && (codePoint >= 0x4E00 && codePoint <= 0x9FFF
                || Character.isIdeographic(codePoint)
                || codePoint >= 0x3041 && codePoint <= 0x30FF && codePoint != 0x30FB
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3);
    }
}
