package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.terms.Folding;
import org.diglot.terms.Glossary;
import org.diglot.terms.Term;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/**
 * The Chinese words of a call, by their beginnings. A word is a term of the glossary that the call uses, or characters
 * that go together again and again while what stands around them changes.
 */
final class HanWords {

    private static final int LONGEST = 8;
    private static final int FEWEST = 2;
    private static final int MOST_PLACES = 4_000;
    /** So much of what goes on in one way belongs to the word. */
    private static final double BOUND = 0.7;
    /** No word ends so. */
    private static final Set<Character> LOOSE = Set.of('的', '了', '在', '和', '与', '及', '是', '我', '们', '将', '对', '为',
            '也', '就', '都', '而', '这', '那', '有', '从', '到', '并', '或', '之', '所', '会', '要', '于', '以', '吗', '呢', '把');

    private final Map<String, String> terms = new LinkedHashMap<>();
    private final String texts;
    private final String folded;

    HanWords(Transcript call, Glossary glossary, Folding folding) {
        StringBuilder all = new StringBuilder("\n");
        for (Segment segment : call.segments()) {
            for (int column = 0; column < segment.texts().size(); column++) {
                if (call.languages().get(column).script() == Language.Script.HAN) {
                    all.append(segment.texts().get(column).text()).append('\n');
                }
            }
        }
        texts = all.toString();
        folded = folding.script(texts);
        glossary.all().forEach(term -> wordings(term).forEach(word -> terms.put(folding.script(word), word)));
    }

    private static List<String> wordings(Term term) {
        List<String> words = new ArrayList<>(term.traditional());
        words.addAll(term.simplified());
        return words;
    }

    /** The most frequent ones first, as they are first written in the call; longer than what is typed. */
    List<String> beginning(String typed, int most) {
        if (typed.isEmpty() || !typed.codePoints().allMatch(Character::isIdeographic)) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        grow(typed, places(typed), counts);
        terms.keySet().stream().filter(term -> term.startsWith(typed) && term.length() > typed.length())
                .forEach(term -> counts.computeIfAbsent(term, any -> places(term).size()));
        return counts.entrySet().stream().filter(one -> one.getValue() > 0)
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most).map(one -> written(one.getKey())).toList();
    }

    private List<Integer> places(String word) {
        List<Integer> places = new ArrayList<>();
        for (int at = folded.indexOf(word); at >= 0 && places.size() < MOST_PLACES; at = folded.indexOf(word, at + 1)) {
            places.add(at);
        }
        return places;
    }

    private String written(String word) {
        int at = folded.indexOf(word);
        return texts.substring(at, at + word.length());
    }

    /** Goes on with the characters that follow; where they part, a word has ended. */
    private void grow(String word, List<Integer> places, Map<String, Integer> counts) {
        if (word.length() >= LONGEST || places.size() < FEWEST) {
            return;
        }
        Map<Character, List<Integer>> next = new HashMap<>();
        for (int at : places) {
            char follows = folded.charAt(at + word.length());
            if (Character.isIdeographic(follows)) {
                next.computeIfAbsent(follows, any -> new ArrayList<>()).add(at);
            }
        }
        next.forEach((follows, there) -> {
            String longer = word + follows;
            if (there.size() >= FEWEST && isWord(longer, there)) {
                counts.put(longer, there.size());
            }
            grow(longer, there, counts);
        });
    }

    private boolean isWord(String word, List<Integer> places) {
        return !LOOSE.contains(word.charAt(word.length() - 1))
                && most(places, word.length()) < BOUND * places.size()
                && most(places, -1) < BOUND * places.size();
    }

    /** How often one character that may belong to a word stands at some distance of the places. */
    private int most(List<Integer> places, int distance) {
        Map<Character, Integer> counts = new HashMap<>();
        int most = 0;
        for (int at : places) {
            char one = folded.charAt(at + distance);
            if (Character.isIdeographic(one) && !LOOSE.contains(one)) {
                most = Math.max(most, counts.merge(one, 1, Integer::sum));
            }
        }
        return most;
    }
}
