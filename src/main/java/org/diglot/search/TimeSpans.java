package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A length of time in the words of both languages: {@code 3 years}, {@code three years}, {@code 3年}, {@code 三年}. */
final class TimeSpans {

    private static final List<String> ENGLISH = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");
    private static final String NUMERALS = "一二三四五六七八九十";

    /** What follows the number, by the English unit; 日 and 月 alone are dates. */
    private static final Map<String, List<String>> UNITS = Map.of("day", List.of("天"), "week", List.of("週", "星期"),
            "month", List.of("個月"), "year", List.of("年"));

    private static final Pattern HAN = Pattern.compile("(\\d{1,3}|[一二兩两三四五六七八九十]{1,3})(天|週|周|星期|個月|个月|年)");
    private static final Pattern ENGLISH_UNIT = Pattern.compile("(day|week|month|year)s?");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");

    private record Time(int number, String unit) {
    }

    private TimeSpans() {
    }

    /** How many of some words, from the first on, say a length of time: 0, 1 or 2. */
    static int named(List<String> words) {
        return words.isEmpty() ? 0 : han(words.getFirst()).isPresent() ? 1
                : words.size() > 1 && english(words.getFirst(), words.get(1)).isPresent() ? 2 : 0;
    }

    /** All ways to say it, of words that {@link #named} counted. */
    static List<String> said(List<String> words) {
        Time time = (words.size() == 1 ? han(words.getFirst()) : english(words.getFirst(), words.get(1))).orElseThrow();
        List<String> numbers = new ArrayList<>(List.of(Integer.toString(time.number)));
        numbers.addAll(numerals(time.number));
        Stream<String> chinese = UNITS.get(time.unit).stream().flatMap(unit -> numbers.stream().map(number -> number + unit));
        Stream<String> english = Stream.concat(Stream.of(numbers.getFirst()),
                time.number <= ENGLISH.size() ? Stream.of(ENGLISH.get(time.number - 1)) : Stream.empty());
        return Stream.concat(english.map(number -> number + " " + time.unit), chinese).toList();
    }

    private static Optional<Time> english(String number, String unit) {
        Matcher matcher = ENGLISH_UNIT.matcher(unit.toLowerCase(Locale.ROOT));
        int value = FIGURE.matcher(number).matches() ? Integer.parseInt(number)
                : ENGLISH.indexOf(number.toLowerCase(Locale.ROOT)) + 1;
        return matcher.matches() && value > 0 ? Optional.of(new Time(value, matcher.group(1))) : Optional.empty();
    }

    private static Optional<Time> han(String word) {
        Matcher matcher = HAN.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int value = FIGURE.matcher(matcher.group(1)).matches() ? Integer.parseInt(matcher.group(1)) : value(matcher.group(1));
        String unit = switch (matcher.group(2)) {
            case "天" -> "day";
            case "年" -> "year";
            case "個月", "个月" -> "month";
            default -> "week";
        };
        return value > 0 ? Optional.of(new Time(value, unit)) : Optional.empty();
    }

    /** Of 兩, 三, 十二 or 三十; 0 for what is no number up to 99. */
    private static int value(String numerals) {
        for (int number = 1; number < 100; number++) {
            if (numerals(number).contains(numerals.replace('两', '兩'))) {
                return number;
            }
        }
        return 0;
    }

    private static List<String> numerals(int number) {
        if (number > 99) {
            return List.of();
        }
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : NUMERALS.substring(number % 10 - 1, number % 10);
        String one = (tens == 0 ? "" : tens == 1 ? "十" : NUMERALS.charAt(tens - 1) + "十") + ones;
        return number == 2 ? List.of("兩", "二") : List.of(one);
    }
}
