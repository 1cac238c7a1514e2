package org.diglot.terms;

/** A word of a text: a run of letters and digits, or one Han character. */
final class Word {

    private final String text;
    private final int from;
    private final int to;
    private final int start;
    private final int end;
    private final boolean joined;
    private String key;

    private Word(String key, String text, int from, int to, int start, int end, boolean joined) {
        this.key = key;
        this.text = text;
        this.from = from;
        this.to = to;
        this.start = start;
        this.end = end;
        this.joined = joined;
    }

    /**
     * @param key    the word as it is compared: folded, plural nouns as singular ones
     * @param start  in the text, UTF-16, inclusive
     * @param end    exclusive; a possessive {@code 's} is left out
     * @param joined whether only spaces and hyphens, or nothing, stand between it and the word before
     */
    Word(String key, int start, int end, boolean joined) {
        this(key, key, 0, key.length(), start, end, joined);
    }

    /** One whose letters in the folded text are its key, which is cut out only for who asks for it. */
    static Word within(String folded, int from, int to, int start, int end, boolean joined) {
        return new Word(null, folded, from, to, start, end, joined);
    }

    String key() {
        if (key == null) {
            key = text.substring(from, to);
        }
        return key;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean joined() {
        return joined;
    }

    char first() {
        return text.charAt(from);
    }

    boolean startsWith(String beginning) {
        return beginning.length() <= to - from && text.startsWith(beginning, from);
    }

    boolean is(String other) {
        return other.length() == to - from && text.startsWith(other, from);
    }

    /** As that of the key. */
    @Override
    public int hashCode() {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && word.start == start && word.end == end && word.joined == joined
                && word.key().equals(key());
    }

    boolean isHan() {
        return to - from == 1 && isHan(first());
    }

    static boolean isHan(String key) {
        return key.length() == 1 && isHan(key.charAt(0));
    }

    /** The usual characters are known without asking the table of all. */
    static boolean isHan(char one) {
        return one >= '\u4E00' && one <= '\u9FFF' || one >= '\u2E80' && Character.isIdeographic(one);
    }
}
