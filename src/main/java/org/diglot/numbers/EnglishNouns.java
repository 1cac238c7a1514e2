package org.diglot.numbers;

import java.util.Set;

/** What a number counts: the head of the words behind it. */
final class EnglishNouns {

    /** Beyond these words nothing belongs to the number before them. */
    private static final Set<String> END = Set.of("of", "in", "to", "from", "and", "for", "with", "on", "at", "by", "as",
            "that", "which", "who", "or", "but", "is", "are", "was", "were", "will", "have", "has", "had", "per", "than",
            "during", "over", "since", "while", "through", "across", "this", "the", "a", "an", "we", "our", "they",
            "their", "it", "its", "up", "down", "compared", "versus", "last", "so", "when", "if", "can", "into",
            "these", "those", "us", "be", "been", "all", "out", "i", "you", "he", "she", "what", "where", "because");

    private static final int REACH = 5;

    /**
     * What is counted.
     *
     * @param name     as {@link Quantity#unit()} has it, or null
     * @param to       the word after the noun
     * @param adjacent whether the noun follows the number directly
     */
    record Counted(String name, int to, boolean adjacent) {
    }

    private final EnglishWords words;

    EnglishNouns(EnglishWords words) {
        this.words = words;
    }

    Counted after(int index, boolean spaced) {
        String plural = null;
        int at = index;
        if (words.is(at, "of") && (words.is(at + 1, "our") || words.is(at + 1, "the") || words.is(at + 1, "these"))) {
            at += 2;
        }
        int first = at;
        while (at < first + REACH && isInside(at)) {
            String two = words.lower(at) + "_" + words.lower(at + 1);
            boolean long2 = Nouns.english(two) != null;
            String name = Nouns.english(long2 ? two : words.lower(at));
            if (name != null && (Nouns.isMeasure(name) || !isModifier(at + (long2 ? 2 : 1)))) {
                return new Counted(name, at + (long2 ? 2 : 1), at == index);
            }
            if (isPlural(words.lower(at))) {
                plural = words.lower(at);
                if (!isInside(at + 1)) {
                    return new Counted(plural, at + 1, at == index);
                }
            }
            at++;
        }
        return new Counted(plural, index, false);
    }

    private boolean isInside(int at) {
        return words.is(at, "-") && words.glued(at) || words.isWord(at) && !END.contains(words.lower(at));
    }

    /** Whether a further noun follows of which the one before is only a part: {@code 300 store openings}. */
    private boolean isModifier(int next) {
        return isInside(next) && (isPlural(words.lower(next)) || Nouns.english(words.lower(next)) != null)
                && !isPlural(words.lower(next - 1));
    }

    static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                && !word.endsWith("is") && !word.equals("plus") && !word.equals("less") && !word.equals("sales");
    }
}
