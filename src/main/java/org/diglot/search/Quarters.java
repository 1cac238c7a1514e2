package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The quarters and halves of a year by all of their names: {@code Q3}, {@code 3Q25}, third quarter, 第三季度. */
final class Quarters {

    private static final String YEAR = "((?:20)?\\d\\d)";
    /** Behind a letter a year may follow at once, behind a digit not: H100 is a chip. */
    private static final String AFTER_LETTER = "(?:['’-]?(?:fy['’]?)?" + YEAR + ")?";
    private static final String AFTER_DIGIT = "(?:(?:['’-]|['’-]?fy['’]?)" + YEAR + ")?";

    private static final List<Pattern> SHORT = Stream.of("(q)([1-4])" + AFTER_DIGIT, "([1-4])(q)" + AFTER_LETTER,
            "(h)([12])" + AFTER_DIGIT, "([12])(h)" + AFTER_LETTER).map(Pattern::compile).toList();

    private static final Pattern HAN = Pattern.compile("第?([一二三四首1-4])季(?:度)?|(上|下)半年");

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("first", 1), Map.entry("1st", 1),
            Map.entry("second", 2), Map.entry("2nd", 2), Map.entry("third", 3), Map.entry("3rd", 3),
            Map.entry("fourth", 4), Map.entry("4th", 4));

    private static final List<String> SPOKEN = List.of("first", "second", "third", "fourth");
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四");

    private Quarters() {
    }

    /** How many of some words, from the first on, say a quarter or a half of a year: 0, 1 or 2. */
    static int named(List<String> words) {
        return words.isEmpty() ? 0 : part(words.getFirst()).isPresent() ? 1
                : words.size() > 1 && part(words.getFirst(), words.get(1)).isPresent() ? 2 : 0;
    }

    /** All that it may be called, of words that {@link #named} counted. */
    static List<String> said(List<String> words) {
        String part = (words.size() == 1 ? part(words.getFirst()) : part(words.getFirst(), words.get(1))).orElseThrow();
        int number = part.charAt(1) - '0';
        List<String> said = new ArrayList<>(words.size() == 1 ? List.of(words.getFirst()) : List.of());
        if (part.charAt(0) == 'q') {
            Stream.of("Q" + number, number + "Q", SPOKEN.get(number - 1) + " quarter", "第" + NUMERALS.get(number - 1) + "季",
                    NUMERALS.get(number - 1) + "季度", "第" + number + "季").forEach(said::add);
        } else {
            Stream.of("H" + number, number + "H", SPOKEN.get(number - 1) + " half", number == 1 ? "上半年" : "下半年")
                    .forEach(said::add);
        }
        return said;
    }

    /** The year that stands in the same word, as four digits. */
    static Optional<String> year(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SHORT.stream().map(pattern -> pattern.matcher(lower)).filter(Matcher::matches).map(matcher -> matcher.group(3))
                .filter(year -> year != null).map(year -> year.length() == 2 ? "20" + year : year).findFirst();
    }

    /** As {@code q3} or {@code h1}. */
    private static Optional<String> part(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Matcher han = HAN.matcher(word);
        if (han.matches()) {
            return Optional.of(han.group(2) == null ? "q" + han(han.group(1)) : han.group(2).equals("上") ? "h1" : "h2");
        }
        return SHORT.stream().map(pattern -> pattern.matcher(lower)).filter(Matcher::matches).map(matcher ->
                Character.isDigit(matcher.group(1).charAt(0)) ? matcher.group(2) + matcher.group(1)
                        : matcher.group(1) + matcher.group(2)).findFirst();
    }

    private static Optional<String> part(String ordinal, String unit) {
        Integer number = ORDINALS.get(ordinal.toLowerCase(Locale.ROOT));
        return number == null ? Optional.empty() : switch (unit.toLowerCase(Locale.ROOT)) {
            case "quarter" -> Optional.of("q" + number);
            case "half" -> number < 3 ? Optional.of("h" + number) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static int han(String numeral) {
        return numeral.equals("首") ? 1 : Character.isDigit(numeral.charAt(0)) ? numeral.charAt(0) - '0'
                : NUMERALS.indexOf(numeral) + 1;
    }
}
