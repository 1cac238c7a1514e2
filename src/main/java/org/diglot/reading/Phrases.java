package org.diglot.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells whether any of some phrases stands in a text, in one pass over it however many they are. */
final class Phrases {

    /** A phrase is first known by its beginning: as many characters as the shortest has, but no more than these. */
    private static final int MOST = 3;
    private static final int BITS = 15;

    private final int width;
    private final int shift;
    private final int mask;
    /** By the beginning of a phrase in one number, which of the groups it is in, from 1; 0 where none begins so. */
    private final short[] starts;
    private final String[][] groups;

    /** @param phrases none of them empty */
    Phrases(Collection<String> phrases) {
        width = phrases.stream().mapToInt(String::length).reduce(MOST, Math::min);
        shift = BITS / width;
        mask = (1 << width * shift) - 1;
        starts = new short[mask + 1];
        Map<Integer, List<String>> byStart = new LinkedHashMap<>();
        for (String phrase : phrases) {
            int start = 0;
            for (int i = 0; i < width; i++) {
                start = next(start, phrase.charAt(i));
            }
            byStart.computeIfAbsent(start, _ -> new ArrayList<>()).add(phrase);
        }
        groups = byStart.values().stream().map(group -> group.toArray(String[]::new)).toArray(String[][]::new);
        short number = 0;
        for (int start : byStart.keySet()) {
            starts[start] = ++number;
        }
    }

    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    boolean in(String text) {
        int last = 0;
        for (int i = 0, length = text.length(); i < length; i++) {
            last = next(last, text.charAt(i));
            int group = starts[last];
            if (group > 0 && anyAt(groups[group - 1], text, i + 1 - width)) {
                return true;
            }
        }
        return false;
    }

    /** The last characters of a text in one number; what went before them has been shifted out of it. */
    private int next(int last, char c) {
        return (last << shift ^ c) & mask;
    }

    private static boolean anyAt(String[] phrases, String text, int at) {
        for (String phrase : phrases) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }
}
