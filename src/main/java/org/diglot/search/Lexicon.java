package org.diglot.search;

import java.util.List;

/** What tells how many words of a query belong together where their form doesn't. */
interface Lexicon {

    /** Knows nothing: each word stands by itself. */
    Lexicon NONE = new Lexicon() {
        @Override
        public int named(List<String> words) {
            return 1;
        }

        @Override
        public boolean holds(Asked.Field field, String value) {
            return false;
        }
    };

    /** How many of these words, from the first on, name one thing; 1 where nothing is known of them. */
    int named(List<String> words);

    /** Whether a value of several words stands in that field of some segment. */
    boolean holds(Asked.Field field, String value);
}
