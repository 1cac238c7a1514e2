package org.diglot.terms;

import java.util.List;
import java.util.stream.Stream;

/** Phrases as a line lists them: separated by semicolons of either width. */
final class PhraseList {

    private PhraseList() {
    }

    static List<String> of(String line) {
        return Stream.of(line.split("[;；]")).map(String::strip).filter(phrase -> !phrase.isEmpty()).distinct().toList();
    }

    /** Whether there is something in it to look for; one letter and a star would find nearly everything. */
    static boolean isUsable(String phrase) {
        List<Phrase.Part> parts = new Phrase(phrase).parts();
        for (Phrase.Part part : parts) {
            if (part.keys().getFirst().length() < (part.open() ? 2 : 1)) {
                return false;
            }
        }
        return !parts.isEmpty();
    }
}
