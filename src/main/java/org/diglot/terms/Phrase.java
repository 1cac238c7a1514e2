package org.diglot.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase as the files of this room write it. Words are separated by spaces, which stand for spaces and hyphens.
 * {@code repurchase~} is a verb in all its regular forms; {@code monetiz*} any word that begins so; {@code =US} is
 * taken with its capitals. Singular and plural are one. Chinese is written in either script.
 */
record Phrase(String written) {

    /** Whether capitals count. */
    boolean isExact() {
        return written.startsWith("=");
    }

    /** Without the marks, as a person would read it. */
    String plain() {
        return written.replace("=", "").replace("~", "");
    }

    /** Its words in order, each with its marks. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (String word : (isExact() ? written.substring(1) : written).split(" ")) {
            add(word, parts);
        }
        return parts;
    }

    private static void add(String word, List<Part> parts) {
        if (word.endsWith("*")) {
            parts.add(new Part(List.of(folded(word)), true));
        } else if (word.endsWith("~")) {
            parts.add(new Part(Inflection.verbForms(folded(word)), false));
        } else {
            Words.of(word).forEach(each -> parts.add(new Part(List.of(each.key()), false)));
        }
    }

    private static String folded(String marked) {
        return Folding.standard().search(marked.substring(0, marked.length() - 1)).text();
    }

    /** One place in a phrase: any of these keys, or with {@code open} anything that starts with the one key. */
    record Part(List<String> keys, boolean open) {
    }
}
