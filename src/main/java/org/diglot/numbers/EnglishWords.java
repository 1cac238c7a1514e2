package org.diglot.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An English text cut into words, numbers written in digits, and single marks. Letters and digits that stand together
 * ({@code FY25}, {@code 1.2bn}) are cut apart, and the later part is {@link Word#glued()}. Full-width forms are read as
 * their plain ones.
 */
final class EnglishWords {

    /** What a word is. */
    enum Type {
        WORD, NUMBER, MARK
    }

    /**
     * One word.
     *
     * @param lower in lower case, full-width forms folded; digits without their grouping commas
     * @param glued whether nothing stands between it and the word before
     */
    record Word(int start, int end, String lower, Type type, boolean glued, boolean capital) {
    }

    private static final Word NONE = new Word(0, 0, "", Type.MARK, false, false);

    private final String text;
    private final List<Word> words = new ArrayList<>();

    EnglishWords(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
    }

    int size() {
        return words.size();
    }

    /** The word at a place; beyond both ends an empty mark. */
    Word at(int index) {
        return index < 0 || index >= words.size() ? NONE : words.get(index);
    }

    String lower(int index) {
        return at(index).lower();
    }

    boolean is(int index, String word) {
        return at(index).lower().equals(word);
    }

    boolean isNumber(int index) {
        return at(index).type() == Type.NUMBER;
    }

    boolean isWord(int index) {
        return at(index).type() == Type.WORD;
    }

    boolean glued(int index) {
        return at(index).glued();
    }

    /** The words of the text as they stand there. */
    String said(int index) {
        return text.substring(at(index).start(), at(index).end());
    }

    /** Whether a sentence or a clause in its own right begins with that word. */
    boolean startsSentence(int index) {
        return index == 0 || ".!?:;".contains(lower(index - 1)) || is(index - 1, "—") || is(index - 1, "\"")
                || is(index - 1, ")");
    }

    private int next(int start) {
        char first = fold(text.charAt(start));
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            return start + 1;
        }
        if (isDigit(first)) {
            return number(start);
        }
        if (Character.isLetter(first)) {
            return word(start);
        }
        add(start, start + 1, String.valueOf(first), Type.MARK);
        return start + 1;
    }

    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isInnerApostrophe(end))) {
            end++;
        }
        add(start, end, lower(start, end), Type.WORD);
        return end;
    }

    private String lower(int start, int end) {
        int same = start;
        while (same < end && text.charAt(same) >= 'a' && text.charAt(same) <= 'z') {
            same++;
        }
        if (same == end) {
            return text.substring(start, end);
        }
        StringBuilder lower = new StringBuilder(end - start).append(text, start, same);
        for (int i = same; i < end; i++) {
            lower.append(fold(text.charAt(i)));
        }
        return lower.toString().toLowerCase(Locale.ROOT);
    }

    private boolean isInnerApostrophe(int at) {
        return (text.charAt(at) == '\'' || text.charAt(at) == '’') && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private int number(int start) {
        int end = digits(start);
        boolean version = false;
        while (isGroup(end)) {
            end = digits(end + 1);
        }
        if (isPoint(end)) {
            end = digits(end + 1);
            while (isPoint(end)) {
                version = true;
                end = digits(end + 1);
            }
        }
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < end && plain.length() <= QuantityReader.LONGEST; i++) {
            char c = fold(text.charAt(i));
            if (c != ',') {
                plain.append(c);
            }
        }
        boolean sane = !version && plain.length() <= QuantityReader.LONGEST;
        add(start, end, sane ? plain.toString() : "#", sane ? Type.NUMBER : Type.MARK);
        return end;
    }

    private int digits(int start) {
        int end = start;
        while (end < text.length() && isDigit(fold(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Whether a comma and a group of digits follow: three, or two before a last three as in India. */
    private boolean isGroup(int comma) {
        int at = comma;
        for (int pairs = 0; pairs < 4; pairs++) {
            int length = groupLength(at);
            if (length != 2) {
                return length == 3;
            }
            at += 3;
        }
        return false;
    }

    private int groupLength(int comma) {
        if (comma >= text.length() || fold(text.charAt(comma)) != ',') {
            return 0;
        }
        int end = comma + 1;
        while (end < text.length() && end <= comma + 4 && isDigit(fold(text.charAt(end)))) {
            end++;
        }
        return end - comma - 1;
    }

    private boolean isPoint(int at) {
        return at + 1 < text.length() && fold(text.charAt(at)) == '.' && isDigit(fold(text.charAt(at + 1)));
    }

    private void add(int start, int end, String lower, Type type) {
        boolean glued = !words.isEmpty() && words.get(words.size() - 1).end() == start;
        words.add(new Word(start, end, lower, type, glued, Character.isUpperCase(text.charAt(start))));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char fold(char c) {
        return switch (c) {
            case '–', '‑', '−', '‒' -> '-';
            case '’' -> '\'';
            case '，' -> ',';
            case '～' -> '~';
            default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        };
    }
}
