package org.diglot.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Short words with a number each, found in stretches of text without copying them. */
final class WordTable {

    private final long[] keys;
    private final int[] values;
    private final BitSet starts;

    private WordTable(Map<Long, Integer> words, BitSet starts) {
        keys = words.keySet().stream().mapToLong(Long::longValue).toArray();
        values = words.values().stream().mapToInt(Integer::intValue).toArray();
        this.starts = starts;
    }

    /** Packs a stretch of a text into one number. */
    interface Key {
        long of(String text, int start, int end);
    }

    /** Collects words; the first number given to a word counts. */
    static final class Builder {
        private final Map<Long, Integer> words = new TreeMap<>();
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
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? -1 : values[at];
    }

    boolean mayStart(char c) {
        return starts.get(c);
    }
}
