package org.diglot.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a text of either language into {@link Word}s. */
final class Words {

    /** Stands inside some terms (物業、廠房及設備), and so counts as a word of its own. */
    private static final char ENUMERATES = '、';

    /** One string for each basic Han character: a long call has millions of them. */
    private static final String[] HAN =
            IntStream.rangeClosed('\u4E00', '\u9FFF').mapToObj(Character::toString).toArray(String[]::new);

    private final Folded folded;
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private boolean joined;

    private Words(Folded folded) {
        this.folded = folded;
        text = folded.text();
    }

    static List<Word> of(String text) {
        return new Words(Folding.standard().search(text)).cut();
    }

    private List<Word> cut() {
        for (int at = 0; at < text.length();) {
            char one = text.charAt(at);
            if (one == ' ') {
                at++;
            } else if (Word.isHan(one) || one == ENUMERATES) {
                add(key(one), at, at + 1);
                at++;
            } else if (Character.isLetterOrDigit(one)) {
                at = word(at);
            } else {
                joined &= one == ' ' || one == '-' || one == '\t' || isPossessive(at);
                at++;
            }
        }
        return words;
    }

    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && (isLetter(end) || isInner(start, end))) {
            end++;
        }
        boolean possessive = end - start > 2 && text.startsWith("'s", end - 2);
        int wordEnd = possessive ? end - 2 : end;
        if (text.charAt(wordEnd - 1) == 's') {
            add(Inflection.singular(text.substring(start, wordEnd)), start, wordEnd);
        } else {
            add(Word.within(text, start, wordEnd, folded.start(start), folded.end(wordEnd - 1), joined));
        }
        return end;
    }

    /** The apostrophe of users'. */
    private boolean isPossessive(int at) {
        return text.charAt(at) == '\'' && at > 0 && text.charAt(at - 1) == 's';
    }

    /** The ampersand of R&D, the apostrophe of don't, the point of 2.5, of U.S. and of a name such as ele.me. */
    private boolean isInner(int start, int at) {
        if (at + 1 >= text.length() || !isLetter(at + 1)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '&', '\'' -> true;
            case '.' -> isDigit(at - 1) == isDigit(at + 1) || at - start == 1;
            default -> false;
        };
    }

    private boolean isDigit(int at) {
        return Character.isDigit(text.charAt(at));
    }

    private boolean isLetter(int at) {
        char one = text.charAt(at);
        return one >= 'a' && one <= 'z' || Character.isLetterOrDigit(one) && !Word.isHan(one);
    }

    private void add(String key, int start, int end) {
        add(new Word(key, folded.start(start), folded.end(end - 1), joined));
    }

    private void add(Word word) {
        words.add(word);
        joined = true;
    }

    private static String key(char one) {
        return one >= '\u4E00' && one <= '\u9FFF' ? HAN[one - '\u4E00'] : String.valueOf(one);
    }
}
