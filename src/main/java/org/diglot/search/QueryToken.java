package org.diglot.search;

/**
 * A piece of a query.
 *
 * @param text   without its quotation marks
 * @param glued  whether no space stands between it and the piece before
 */
record QueryToken(Kind kind, String text, boolean glued) {

    enum Kind {
        WORD, QUOTED, OPEN, CLOSE
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
