package org.diglot.numbers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity with the words around it, by which it is known again elsewhere in the call.
 *
 * @param words   what it is said of: English stems, or pairs of Chinese characters
 * @param periods the spans of time said in the same breath
 */
record Mention(Said said, Set<String> words, Set<String> periods) {

    private static final int LATIN_REACH = 130;
    private static final int HAN_REACH = 40;
    private static final int BESIDE = 20;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z&]{2,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    /** Words that any two sentences of a call share. */
    private static final Set<String> COMMON = Set.of("the", "and", "for", "with", "that", "this", "from", "our", "was", "were",
            "are", "has", "have", "had", "been", "will", "would", "which", "its", "year", "years", "over", "quarter", "quarters",
            "increase", "increased", "increasing", "decrease", "decreased", "grew", "growth", "growing", "grow", "percent",
            "billion", "million", "compared", "driven", "primarily", "mainly", "due", "about", "around", "more", "than", "also",
            "approximately", "next", "past", "last", "same", "including", "excluding", "achieved", "achieving", "maintained",
            "reached", "you", "your", "their", "they", "what", "very", "going", "rmb", "usd", "hkd", "versus", "digit", "well",
            "management", "comment", "mentioned", "said", "noted", "think", "how", "should", "can", "could", "but", "into");

    /** @param beside all quantities of the same text */
    static Mention of(Said said, List<Said> beside) {
        boolean latin = said.quoted().language().script() == org.diglot.transcript.Language.Script.LATIN;
        String around = (said.before(latin ? LATIN_REACH : HAN_REACH) + " … " + said.after(latin ? LATIN_REACH : HAN_REACH))
                .toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(around);
        while (word.find()) {
            if (!COMMON.contains(word.group())) {
                words.add(stem(word.group()));
            }
        }
        Matcher han = HAN.matcher(around);
        while (han.find()) {
            for (int at = 0; at + 2 <= han.group().length(); at += 1) {
                words.add(han.group().substring(at, at + 2));
            }
        }
        Set<String> periods = new HashSet<>();
        beside.stream().limit(BESIDE).filter(one -> one != said && one.measure().dimension() == Measure.Dimension.TIME)
                .map(one -> one.quantity().canonical()).filter(Objects::nonNull).forEach(periods::add);
        return new Mention(said, words, periods);
    }

    private static String stem(String word) {
        return word.length() > 5 ? word.substring(0, Math.max(5, word.length() - 3)) : word;
    }

    int sharedWords(Mention other) {
        int shared = (int) words.stream().filter(other.words::contains).count();
        return said.quoted().language().script().isSquare() ? shared / 2 : shared;
    }

    /** Shared words, and twice each span of time that both are said beside. */
    int linked(Mention other) {
        return sharedWords(other) + 2 * (int) periods.stream().filter(other.periods::contains).count();
    }
}
