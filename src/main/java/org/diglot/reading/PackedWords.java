package org.diglot.reading;

/** Short words, each packed into a number, and the numbers that belong to them: a hash table that is never taken apart again. */
final class PackedWords {

    /** An odd number whose bits are spread well: 2 to the 64th divided by the golden ratio (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    /** 0 where no word is. */
    private final int[] values;
    private final int shift;

    /** @param most how many words it will hold at most */
    PackedWords(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, most)) + 1;
        keys = new long[1 << bits];
        values = new int[1 << bits];
        shift = Long.SIZE - bits;
    }

    /** Adds a word; the first number given to it counts. */
    void add(long key, int value) {
        int at = place(key);
        if (values[at] == 0) {
            keys[at] = key;
            values[at] = value + 1;
        }
    }

    /** The number of the word, from 0; -1 where it isn't among them. */
    int find(long key) {
        return values[place(key)] - 1;
    }

    private int place(long key) {
        int at = (int) (key * SPREAD >>> shift);
        while (values[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
