package org.diglot.reading;

import java.util.BitSet;
import java.util.Map;
import java.util.HashMap;

/** Short words with a number each, found in stretches of text without copying them. */
final class WordTable {

    private final PackedWords words;
    private final BitSet starts;

    private WordTable(Map<Long, Integer> words, BitSet starts) {
        this.words = new PackedWords(words.size());
        words.forEach(this.words::add);
        this.starts = starts;
    }

    /** Packs a stretch of a text into one number. */
    interface Key {
        long of(String text, int start, int end);
    }

    /** Collects words; the first number given to a word counts. */
    static final class Builder {
        private final Map<Long, Integer> words = new HashMap<>();
        private final BitSet starts = new BitSet();
        private final Key key;

        Builder(Key key) {
            this.key = key;
        }

        Builder add(String word, int value) {
            words.putIfAbsent(key.of(word, 0, word.length()), value);
            starts.set(word.charAt(0));
            return this;
        }

        WordTable build() {
            return new WordTable(words, starts);
        }
    }

    /** The number of the word with this key; -1 where there is none. */
    int find(long key) {
        return words.find(key);
    }

    boolean mayStart(char c) {
        return starts.get(c);
    }
}
