package org.diglot.numbers;

import java.util.List;

/** Ordinal numbers in English: {@code sixth}, {@code twenty-first}, {@code 3rd}. */
final class EnglishOrdinals {

    private static final List<String> WORDS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

    private EnglishOrdinals() {
    }

    static List<String> words() {
        return WORDS;
    }

    /** The rank that the word there gives, or 0. */
    static int rank(EnglishWords words, int index) {
        if (words.isNumber(index)) {
            String digits = words.lower(index);
            boolean suffix = words.glued(index + 1) && List.of("st", "nd", "rd", "th").contains(words.lower(index + 1));
            return suffix && digits.length() < 4 && digits.indexOf('.') < 0 ? Integer.parseInt(digits) : 0;
        }
        int tens = EnglishNumbers.small(words.lower(index));
        if (tens >= 20 && words.is(index + 1, "-")) {
            int ones = WORDS.indexOf(words.lower(index + 2));
            return ones > 0 && ones < 10 ? tens + ones : 0;
        }
        return words.isWord(index) ? Math.max(0, WORDS.indexOf(words.lower(index))) : 0;
    }

    /** How many words the ordinal there takes. */
    static int length(EnglishWords words, int index) {
        return words.isNumber(index) ? 2 : WORDS.contains(words.lower(index)) ? 1 : 3;
    }
}
