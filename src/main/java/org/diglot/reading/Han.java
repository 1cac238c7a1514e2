package org.diglot.reading;

/** Tells characters of Chinese writing from others. */
final class Han {

    private static final String PUNCTUATION = "\u3002\uFF0C\u3001\uFF1F\uFF01\uFF1B\uFF1A\u300C\u300D\u300E\u300F\u300A\u300B\uFF08\uFF09\u3010\u3011";

    private Han() {
    }

    /** An ideograph of the basic blocks, or half of one from a higher plane. */
    static boolean isHan(char c) {
        return c >= '\u3400' && isHigh(c);
    }

    private static boolean isHigh(char c) {
        return c <= '\u4DBF' || c >= '\u4E00' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uD840' && c <= '\uD88F';
    }

    /** Kana of Japanese, without the marks that Chinese shares. */
    static boolean isKana(char c) {
        return c >= '\u3041' && c <= '\u3096' || c >= '\u30A1' && c <= '\u30FA' || c >= '\uFF66' && c <= '\uFF9D';
    }

    /** Syllables of Korean. */
    static boolean isHangul(char c) {
        return c >= '\uAC00' && c <= '\uD7A3';
    }

    static boolean isPunctuation(char c) {
        return c >= '\u3001' && c <= '\uFF1F' && PUNCTUATION.indexOf(c) >= 0;
    }

    static boolean any(char[] text) {
        for (char c : text) {
            if (isHan(c)) {
                return true;
            }
        }
        return false;
    }

    static boolean any(String text) {
        for (int i = 0, length = text.length(); i < length; i++) {
            if (isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is any letter of Chinese, Japanese or Korean. */
    static boolean anySquare(String text) {
        for (int i = 0, length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            if (c > '\u3000' && (isHan(c) || isKana(c) || isHangul(c))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is at least one ideograph and nothing else but spaces and middle dots. */
    static boolean only(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isHan(c) && c != ' ' && c != '\u00B7' && c != '\u2027' && c != '\u30FB') {
                return false;
            }
        }
        return any(text);
    }
}
