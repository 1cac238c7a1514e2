package org.diglot.search;

import java.nio.charset.StandardCharsets;

/**
 * The terms of words met before: a call says few words often. A word that falls on the slot of another takes it, so that
 * it never grows. Not for several threads at once.
 */
final class TermCache {

    /** A power of two: what is said often stays, what is said once or twice takes turns. */
    private static final int SLOTS = 1 << 13;

    /**
     * The two terms of a word, as text and in UTF-8.
     *
     * @param bytes the exact term and behind it the stem
     * @param cut   where the stem begins in the bytes
     */
    record Entry(String word, int hash, String exact, String stem, byte[] bytes, int cut) {

        private static Entry of(String word, int hash, String stem) {
            String exactly = Terms.exact(word);
            String loosely = Terms.stem(stem);
            return new Entry(word, hash, exactly, loosely, TermCache.bytes(exactly + loosely),
                    TermCache.bytes(exactly).length);
        }

        private boolean is(String text, int start, int end) {
            return word.length() == end - start && text.startsWith(word, start);
        }
    }

    /** Cuts a word to its stem. */
    @FunctionalInterface
    interface Stemming {
        String stem(String word);
    }

    private final Entry[] slots = new Entry[SLOTS];
    private final Stemming stemming;

    TermCache(Stemming stemming) {
        this.stemming = stemming;
    }

    /** Of the word that stands at a place of a text. */
    Entry of(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        Entry known = slots[slot];
        if (known == null || known.hash != hash || !known.is(text, start, end)) {
            String word = text.substring(start, end);
            known = Entry.of(word, hash, stemming.stem(word));
            slots[slot] = known;
        }
        return known;
    }

    static byte[] bytes(String term) {
        return term.getBytes(StandardCharsets.UTF_8);
    }
}
