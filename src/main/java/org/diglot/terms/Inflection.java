package org.diglot.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The little of English inflection that finance terms need: plurals, and the regular forms of a verb. */
final class Inflection {

    /** Words whose final s makes another word of them. */
    private static final Set<String> KEEP = Set.of(
            "news", "goods", "proceeds", "means", "earnings", "series", "overseas", "texas", "perhaps", "always");

    private Inflection() {
    }

    /** A noun's singular, by rule; what it makes of other words does not matter as long as it is always the same. */
    static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || KEEP.contains(word)
                || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        return cut(word, isHissing(word) ? 2 : 1);
    }

    private static boolean isHissing(String plural) {
        return plural.endsWith("sses") || plural.endsWith("xes") || plural.endsWith("zzes")
                || plural.endsWith("ches") || plural.endsWith("shes");
    }

    /** The verb itself, its past and its -ing form. */
    static List<String> verbForms(String verb) {
        if (verb.isEmpty()) {
            return List.of(verb);
        }
        List<String> forms = new ArrayList<>(List.of(verb));
        if (verb.endsWith("e")) {
            forms.addAll(List.of(verb + "d", cut(verb, 1) + "ing"));
        } else if (verb.endsWith("y") && verb.length() > 2 && !isVowel(verb.charAt(verb.length() - 2))) {
            forms.addAll(List.of(cut(verb, 1) + "ied", verb + "ing"));
        } else {
            forms.addAll(List.of(verb + "ed", verb + "ing"));
        }
        return forms;
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
