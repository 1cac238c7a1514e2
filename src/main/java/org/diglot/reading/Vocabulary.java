package org.diglot.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words of some labels a file also uses as common words, in lower case: those make no name. */
final class Vocabulary {

    private static final int MOST = 1000;

    private final Set<String> common = new HashSet<>();

    Vocabulary(Set<String> labels, List<SourceLine> lines) {
        Set<String> asked = new HashSet<>();
        labels.stream().limit(MOST).forEach(label -> asked.addAll(Roles.words(label)));
        if (asked.isEmpty()) {
            return;
        }
        for (SourceLine line : lines) {
            look(line.text(), asked);
        }
    }

    private void look(String text, Set<String> asked) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Characters.isLatin(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (Character.isLowerCase(text.charAt(start)) && i - start > 1) {
                    String word = text.substring(start, i);
                    if (asked.contains(word)) {
                        common.add(word);
                    }
                }
                start = -1;
            }
        }
    }

    /** Whether every word of a label is a common one. */
    boolean isCommon(String label) {
        Set<String> words = Roles.words(label.toLowerCase(Locale.ROOT));
        return !words.isEmpty() && common.containsAll(words);
    }
}
