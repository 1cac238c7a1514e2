package org.diglot.reading.form;

/**
 * How many letters of either writing a text has.
 *
 * @param han   ideographs
 * @param latin letters of the Latin alphabet
 */
record Letters(int han, int latin) {

    /** A Chinese character says about as much as this many English letters. */
    private static final int LETTERS_A_HAN = 3;

    static Letters of(CharSequence text) {
        int han = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                han++;
            } else if (isLatin(c)) {
                latin++;
            }
        }
        return new Letters(han, latin);
    }

    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u4DBF' || c >= '\u4E00' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uD840' && c <= '\uD88F';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00C0' && c <= '\u024F';
    }

    /** An ideograph or a mark as wide as one: no space stands beside it where a line is broken. */
    static boolean isWide(char c) {
        return isHan(c) || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFF60';
    }

    Letters plus(Letters other) {
        return new Letters(han + other.han, latin + other.latin);
    }

    boolean none() {
        return han == 0 && latin == 0;
    }

    /** Whether the words are Chinese, with English names and terms among them at most. */
    boolean isChinese() {
        return han * LETTERS_A_HAN > latin;
    }

    boolean isEnglish() {
        return latin > han * LETTERS_A_HAN;
    }

    /** How much is said, comparable between the languages. */
    int weight() {
        return han * LETTERS_A_HAN + latin;
    }
}
