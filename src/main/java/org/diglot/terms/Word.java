package org.diglot.terms;

/**
 * A word of a text: a run of letters and digits, or one Han character.
 *
 * @param key    the word as it is compared: folded, plural nouns as singular ones
 * @param start  in the text, UTF-16, inclusive
 * @param end    exclusive; a possessive {@code 's} is left out
 * @param joined whether only spaces and hyphens, or nothing, stand between it and the word before
 */
record Word(String key, int start, int end, boolean joined) {

    boolean isHan() {
        return isHan(key);
    }

    static boolean isHan(String key) {
        return key.length() == 1 && isHan(key.charAt(0));
    }

    /** The usual characters are known without asking the table of all. */
    static boolean isHan(char one) {
        return one >= '\u4E00' && one <= '\u9FFF' || one >= '\u2E80' && Character.isIdeographic(one);
    }
}
