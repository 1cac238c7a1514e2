package org.diglot.reading.form;

/**
 * How many letters of each writing a text has.
 *
 * @param square Chinese, Japanese and Korean letters, each as wide as high
 * @param kana   those of them that only Japanese has
 * @param hangul those of them that only Korean has
 * @param latin  letters of the Latin alphabet
 */
record Letters(int square, int kana, int hangul, int latin) {

    static final Letters NONE = new Letters(0, 0, 0, 0);

    /** A square letter says about as much as this many English letters. */
    private static final int LETTERS_A_SQUARE = 3;

    /** What a text is written in, for the most part. */
    enum Writing {
        LATIN, HAN, KANA, HANGUL, NONE
    }

    static Letters of(CharSequence text) {
        int square = 0;
        int kana = 0;
        int hangul = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLatin(c)) {
                latin++;
            } else if (isHan(c)) {
                square++;
            } else if (isKana(c)) {
                square++;
                kana++;
            } else if (c >= '\uAC00' && c <= '\uD7A3') {
                square++;
                hangul++;
            }
        }
        return new Letters(square, kana, hangul, latin);
    }

    private static boolean isKana(char c) {
        return c >= '\u3041' && c <= '\u30FF' && c != '\u30FB';
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
        return isHan(c) || c >= '\u3000' && c <= '\u30FF' || c >= '\uFF00' && c <= '\uFF60';
    }

    Letters plus(Letters other) {
        return new Letters(square + other.square, kana + other.kana, hangul + other.hangul, latin + other.latin);
    }

    boolean none() {
        return square == 0 && latin == 0;
    }

    /** Whether the words are Chinese, Japanese or Korean, with English names and terms among them at most. */
    boolean isSquare() {
        return square * LETTERS_A_SQUARE > latin;
    }

    boolean isEnglish() {
        return latin > square * LETTERS_A_SQUARE;
    }

    /** Japanese shows by a tenth of its letters. */
    Writing writing() {
        return none() ? Writing.NONE : !isSquare() ? Writing.LATIN : hangul * 2 > square ? Writing.HANGUL
                : kana * 10 > square ? Writing.KANA : Writing.HAN;
    }

    /** How much is said, comparable between the languages. */
    int weight() {
        return square * LETTERS_A_SQUARE + latin;
    }
}
