package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import org.diglot.terms.Folded;
import org.diglot.terms.Folding;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Cuts a text into terms: Latin words as they are and by their stem, numbers without their separators, Han, kana and
 * Hangul as single characters and pairs. The script is folded before the text is cut; every token keeps its span of the original.
 * Not for several threads at once.
 */
final class Tokenizing {

    /** A longer run of letters is no word; Lucene would refuse it as a term. */
    private static final int LONGEST_WORD = 200;

    private final Folding folding;
    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final TermCache words = new TermCache(this::stem);

    Tokenizing(Folding folding) {
        this.folding = folding;
    }

    /** What one text is cut into, in the order of the text. */
    List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 3 + 4);
        cut(text, new Cutting() {
            @Override
            public void word(TermCache.Entry word, int start, int end) {
                tokens.add(new Token(word.exact(), 1, start, end));
                tokens.add(new Token(word.stem(), 0, start, end));
            }

            @Override
            public void han(int one, int next, int start, int end, int nextEnd) {
                tokens.add(new Token(Character.toString(one), 1, start, end));
                if (next >= 0) {
                    tokens.add(new Token(Character.toString(one) + Character.toString(next), 0, start, nextEnd));
                }
            }
        });
        return tokens;
    }

    /** Tells the pieces of one text, in its order. */
    void cut(String text, Cutting to) {
        Folded folded = folding.search(text);
        String plain = folded.text();
        for (int at = 0; at < plain.length();) {
            int codePoint = plain.codePointAt(at);
            if (Terms.isUnspaced(codePoint)) {
                at = han(folded, at, to);
            } else if (Terms.isLetterOrDigit(codePoint)) {
                at = word(folded, at, to);
            } else {
                at += Character.charCount(codePoint);
            }
        }
    }

    private static int han(Folded folded, int at, Cutting to) {
        String plain = folded.text();
        int one = plain.codePointAt(at);
        int next = at + Character.charCount(one);
        int other = next < plain.length() ? plain.codePointAt(next) : -1;
        boolean pair = other >= 0 && Terms.isUnspaced(other);
        to.han(one, pair ? other : -1, folded.start(at), folded.end(next - 1),
                pair ? folded.end(next + Character.charCount(other) - 1) : -1);
        return next;
    }

    private int word(Folded folded, int at, Cutting to) {
        String plain = folded.text();
        int end = at;
        boolean separated = false;
        while (end < plain.length() && end - at < LONGEST_WORD && isInside(plain, at, end)) {
            separated |= plain.charAt(end) == ',';
            end += Character.charCount(plain.codePointAt(end));
        }
        to.word(separated ? unseparated(plain.substring(at, end)) : words.of(plain, at, end), folded.start(at),
                folded.end(end - 1));
        return possessive(plain, end);
    }

    private TermCache.Entry unseparated(String figure) {
        String digits = figure.replace(",", "");
        return words.of(digits, 0, digits.length());
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static boolean isInside(String plain, int start, int at) {
        int one = plain.codePointAt(at);
        if (Terms.isLetterOrDigit(one)) {
            return !Terms.isUnspaced(one);
        }
        return (one == '.' || one == ',') && at > start && Character.isDigit(plain.charAt(at - 1))
                && at + 1 < plain.length() && Character.isDigit(plain.charAt(at + 1));
    }

    /** The {@code 's} after a word belongs to no word. */
    private static int possessive(String plain, int end) {
        boolean follows = end + 1 < plain.length() && plain.charAt(end) == '\'' && plain.charAt(end + 1) == 's'
                && (end + 2 == plain.length() || !Character.isLetterOrDigit(plain.charAt(end + 2)));
        return follows ? end + 2 : end;
    }
}
