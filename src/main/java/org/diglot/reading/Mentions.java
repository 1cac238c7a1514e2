package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of some names stand inside longer lines; one pass over the text whatever the number of names. */
final class Mentions {

    /** No call has as many speakers; a file that seems to is a list of something else. */
    private static final int MOST = 1000;

    private final Map<Integer, List<String>> byStart = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    Mentions(Set<String> names) {
        names.stream().limit(MOST).filter(name -> name.length() > 2 || Han.any(name) && name.length() == 2)
                .forEach(name -> byStart.computeIfAbsent(key(name, 0), _ -> new ArrayList<>()).add(name));
    }

    void look(String text) {
        if (byStart.isEmpty()) {
            return;
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean start = i == 0 || !Character.isLetter(text.charAt(i - 1)) || Han.isHan(text.charAt(i));
            List<String> names = start ? byStart.get(key(text, i)) : null;
            if (names != null) {
                match(names, text, i);
            }
        }
    }

    private void match(List<String> names, String text, int at) {
        for (String name : names) {
            if (text.length() > name.length() && text.startsWith(name, at)) {
                found.add(name);
            }
        }
    }

    boolean has(String name) {
        return found.contains(name);
    }

    private static int key(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }
}
