package org.diglot.search;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The terms of words met before, ready for the index: a call says few words often. Not for several threads at once. */
final class TermCache {

    /** Bounds what it keeps; a language's usual words are fewer. */
    private static final int MOST = 50_000;

    /** The two terms of a word, in UTF-8. */
    record Entry(byte[] exact, byte[] stem) {
    }

    private final Tokenizing tokenizing;
    private final Map<String, Entry> words = new HashMap<>();

    TermCache(Tokenizing tokenizing) {
        this.tokenizing = tokenizing;
    }

    Entry of(String word) {
        Entry known = words.get(word);
        if (known == null) {
            if (words.size() == MOST) {
                words.clear();
            }
            known = new Entry(bytes(Terms.exact(word)), bytes(Terms.stem(tokenizing.stem(word))));
            words.put(word, known);
        }
        return known;
    }

    static byte[] bytes(String term) {
        return term.getBytes(StandardCharsets.UTF_8);
    }
}
