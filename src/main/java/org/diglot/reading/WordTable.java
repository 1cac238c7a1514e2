package org.diglot.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short words with a number each, found in stretches of text without copying them. */
final class WordTable {

    private final PackedWords words;
    /** A bit for each character that a word starts with. */
    private final long[] starts = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private WordTable(Map<Long, Integer> words, Set<Character> starts) {
        this.words = new PackedWords(words.size());
        words.forEach(this.words::add);
        starts.forEach(start -> this.starts[start / Long.SIZE] |= 1L << start);
    }

    /** Packs a stretch of a text into one number. */
    interface Key {
        long of(char[] text, int start, int end);
    }

    /** Collects words; the first number given to a word counts. */
    static final class Builder {
        private final Map<Long, Integer> words = new HashMap<>();
        private final Set<Character> starts = new HashSet<>();
        private final Key key;

        Builder(Key key) {
            this.key = key;
        }

        Builder add(String word, int value) {
            words.putIfAbsent(key.of(word.toCharArray(), 0, word.length()), value);
            starts.add(word.charAt(0));
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
        return (starts[c / Long.SIZE] >>> c & 1) > 0;
    }
}
