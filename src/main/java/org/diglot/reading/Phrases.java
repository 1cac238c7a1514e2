package org.diglot.reading;

import java.util.Collection;
import java.util.List;

/** Tells whether any of some phrases stands in a text, in one pass over it however many they are. */
final class Phrases {

    /** A phrase is first known by its beginning: as many characters as the shortest has, but no more than these. */
    private static final int MOST = 3;
    private static final int BITS = 15;

    private final List<String> phrases;
    private final int width;
    private final int shift;
    private final int mask;
    private final boolean[] starts;

    /** @param phrases none of them empty */
    Phrases(Collection<String> phrases) {
        this.phrases = List.copyOf(phrases);
        width = phrases.stream().mapToInt(String::length).reduce(MOST, Math::min);
        shift = BITS / width;
        mask = (1 << width * shift) - 1;
        starts = new boolean[mask + 1];
        for (String phrase : phrases) {
            int start = 0;
            for (int i = 0; i < width; i++) {
                start = next(start, phrase.charAt(i));
            }
            starts[start] = true;
        }
    }

    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    boolean in(String text) {
        int last = 0;
        for (int i = 0, length = text.length(); i < length; i++) {
            last = next(last, text.charAt(i));
            if (starts[last] && anyAt(text, i + 1 - width)) {
                return true;
            }
        }
        return false;
    }

    /** The last characters of a text in one number; what went before them has been shifted out of it. */
    private int next(int last, char c) {
        return (last << shift ^ c) & mask;
    }

    private boolean anyAt(String text, int at) {
        for (String phrase : phrases) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }
}
