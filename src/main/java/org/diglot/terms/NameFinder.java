package org.diglot.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which words of the English are names: written with a capital in mid-sentence and hardly ever without. */
final class NameFinder {

    /** Capitalised words that are no names, or whose rendering rightly changes with the sentence. */
    private static final Set<String> NO_NAMES = Set.of(("january february march april may june july august september "
            + "october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn "
            + "winter festival chinese english american european japanese korean asian german french western eastern "
            + "northern southern north south east west china us u.s usa uk eu group company corporation inc ltd limited "
            + "co corp plc holding internet board director chairman president officer chief executive financial "
            + "operating head senior vice analyst operator investor relation mr ms mrs dr sir professor q1 q2 q3 q4 h1 "
            + "h2 fy i i'm i'll i'd i've ok okay yes no new year day state united kingdom republic people government "
            + "ministry department division business unit bank security capital international global asia europe "
            + "america pacific digital media cloud intelligence service local commerce platform technology center "
            + "park city province university form section note exchange commission stock index rmb usd hkd twd eur gbp "
            + "jpy cny cnh ntd nt hk hong kong taiwan japan korea india singapore beijing shanghai shenzhen taipei "
            + "annual report first second third fourth quarter half thank thanks hi hello good morning afternoon "
            + "evening it tv pc app web ip id pro max plus mini ultra series").split(" "));

    private final Map<String, int[]> seen = new HashMap<>();
    private final Map<String, Boolean> terms = new HashMap<>();
    private final Glossary glossary;

    NameFinder(List<NamedText> texts, Glossary glossary) {
        this.glossary = glossary;
        for (NamedText text : texts) {
            for (int at = 0; at < text.englishWords.size(); at++) {
                count(text, at);
            }
        }
    }

    /** The names of a text, as they are written there. */
    List<String> names(NamedText text) {
        List<String> names = new ArrayList<>();
        for (Word word : text.englishWords) {
            String written = text.english.substring(word.start(), word.end());
            if (isName(word.key(), written)) {
                names.add(written);
            }
        }
        return names;
    }

    private boolean isName(String key, String written) {
        if (key.length() < 2 || !Character.isUpperCase(written.charAt(0)) || NO_NAMES.contains(key)) {
            return false;
        }
        int[] counts = seen.get(key);
        return counts != null && counts[0] >= 1 && counts[1] * 10 <= counts[0]
                && !terms.computeIfAbsent(written, any -> !glossary.named(any).isEmpty());
    }

    private void count(NamedText text, int at) {
        Word word = text.englishWords.get(at);
        char first = text.english.charAt(word.start());
        int[] counts = seen.computeIfAbsent(word.key(), any -> new int[2]);
        if (Character.isLowerCase(first)) {
            counts[1]++;
        } else if (Character.isUpperCase(first) && (!startsSentence(text, at) || isAcronym(text, word))) {
            counts[0]++;
        }
    }

    private static boolean isAcronym(NamedText text, Word word) {
        return word.end() - word.start() > 1 && Character.isUpperCase(text.english.charAt(word.start() + 1));
    }

    private static boolean startsSentence(NamedText text, int at) {
        if (at == 0) {
            return true;
        }
        String between = text.english.substring(text.englishWords.get(at - 1).end(), text.englishWords.get(at).start());
        return between.chars().anyMatch(one -> ".?!:;\"“”()-–—".indexOf(one) >= 0);
    }
}
