package org.diglot.search;

/** What is told the pieces of a text as {@link Tokenizing} cuts it; places are those of the original text. */
interface Cutting {

    /** A Latin word or a number, folded, without separators. */
    void word(TermCache.Entry word, int start, int end);

    /**
     * One Han character and, where another follows, the two as a pair that begins at the same place.
     *
     * @param next    the following character; -1 where none is one
     * @param nextEnd where it ends
     */
    void han(int one, int next, int start, int end, int nextEnd);
}
