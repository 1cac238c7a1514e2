package org.diglot.reading;

/** A set of English words of up to eight letters that is asked about stretches of text without copying them. */
final class ShortWords {

    private final PackedWords words;

    ShortWords(String... words) {
        this.words = new PackedWords(words.length);
        for (String word : words) {
            this.words.add(packed(word.toCharArray(), 0, word.length()), 0);
        }
    }

    /** Whether the stretch is one of the words, in whatever case. */
    boolean contains(char[] text, int start, int end) {
        return words.find(packed(text, start, end)) >= 0;
    }

    private static long packed(char[] text, int start, int end) {
        long packed = 0;
        for (int i = start; i < end; i++) {
            packed = packed << 8 | (text[i] | 0x20) & 0xFF;
        }
        return packed;
    }
}
