package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Numbers said loosely in English: {@code mid-single-digit}, {@code low teens}, {@code hundreds of millions}. */
final class EnglishLoosely {

    private static final Map<String, Integer> DIGITS = Map.ofEntries(Map.entry("single", 1), Map.entry("one", 1),
            Map.entry("double", 2), Map.entry("two", 2), Map.entry("triple", 3), Map.entry("three", 3),
            Map.entry("quadruple", 4), Map.entry("four", 4), Map.entry("1", 1), Map.entry("2", 2), Map.entry("3", 3));
    private static final Map<String, Integer> TENS = Map.of("teens", 10, "twenties", 20, "thirties", 30, "forties", 40,
            "fifties", 50, "sixties", 60, "seventies", 70, "eighties", 80, "nineties", 90);
    private static final Map<String, BigDecimal> SCALES = Map.of("tens", BigDecimal.TEN, "dozens", BigDecimal.TEN,
            "hundreds", BigDecimal.valueOf(100), "thousands", BigDecimal.valueOf(1000),
            "millions", BigDecimal.TEN.pow(6), "billions", BigDecimal.TEN.pow(9),
            "trillions", BigDecimal.TEN.pow(12));
    private static final Set<String> SOME = Set.of("several", "few", "couple", "some");

    private final EnglishWords words;

    EnglishLoosely(EnglishWords words) {
        this.words = words;
    }

    /** What may begin there. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(Set.of("low", "mid", "high", "middle"));
        words.addAll(DIGITS.keySet());
        words.addAll(TENS.keySet());
        words.addAll(SCALES.keySet());
        words.addAll(SOME);
        return words;
    }

    Draft at(int index) {
        Draft draft = digits(index);
        draft = draft != null ? draft : tens(index);
        draft = draft != null ? draft : plurals(index);
        return draft != null ? draft : some(index);
    }

    /** {@code double-digit}, {@code mid- to high-single-digit}. */
    private Draft digits(int index) {
        StringBuilder part = new StringBuilder();
        int at = part(index, part);
        Integer digits = DIGITS.get(words.lower(at));
        int noun = hyphen(at + 1);
        String word = words.lower(noun);
        if (digits == null || !word.startsWith("digit") || at == index && words.glued(index)
                && !words.is(index - 1, "(")) {
            return null;
        }
        int end = percent(noun + 1);
        Draft draft = new Draft(Quantity.Kind.FUZZY, words.at(index).start(), words.at(end - 1).end())
                .unit(Units.PERCENT).around(index, end);
        BigDecimal scale = EnglishNumbers.isScale(words.lower(end)) ? EnglishNumbers.scaleOf(words.lower(end)) : null;
        return scale == null ? Loosely.digits(draft, digits, part.toString()) : scaled(draft, digits, scale);
    }

    private Draft scaled(Draft draft, int digits, BigDecimal scale) {
        Loosely.digits(draft, digits, "");
        draft.unit = null;
        return draft.between(draft.low.multiply(scale), draft.high.multiply(scale));
    }

    /** {@code low teens}, {@code high-20s}, {@code mid-thirties}. */
    private Draft tens(int index) {
        StringBuilder part = new StringBuilder();
        int at = part(index, part);
        Integer tens = TENS.get(words.lower(at));
        int end = at + 1;
        if (tens == null && words.isNumber(at) && words.is(at + 1, "s") && words.glued(at + 1)
                && words.lower(at).length() == 2 && words.lower(at).endsWith("0")) {
            tens = Integer.parseInt(words.lower(at));
            end = at + 2;
        }
        if (tens == null && at > index && words.is(at - 1, "-") && words.isNumber(at) && words.lower(at).length() == 2
                && words.lower(at).endsWith("0") && percent(at + 1) > at + 1) {
            tens = Integer.parseInt(words.lower(at));
        }
        boolean plain = at == index && (words.is(index - 1, "the") && (words.is(index - 2, "in") || words.is(index - 2, "into")));
        if (tens == null || at == index && tens != 10 && !plain) {
            return null;
        }
        end = percent(end);
        Draft draft = new Draft(Quantity.Kind.FUZZY, words.at(index).start(), words.at(end - 1).end())
                .unit(Units.PERCENT).around(index, end);
        return Loosely.tens(draft, tens, part.toString());
    }

    private int percent(int at) {
        int next = hyphen(at);
        return words.is(next, "%") || words.is(next, "percent") || words.is(next, "percentage") ? next + 1 : at;
    }

    /** The word after {@code low}, {@code mid-to-high}; what it says goes into the builder. */
    private int part(int index, StringBuilder part) {
        if (!isPart(index)) {
            return index;
        }
        part.append(words.lower(index).equals("middle") ? "mid" : words.lower(index));
        int at = hyphen(index + 1);
        if (words.is(at, "to") && isPart(hyphen(at + 1))) {
            at = hyphen(at + 1);
            part.append(' ').append(words.lower(at));
            at = hyphen(at + 1);
        }
        return at;
    }

    private boolean isPart(int index) {
        return words.is(index, "low") || words.is(index, "mid") || words.is(index, "high") || words.is(index, "middle");
    }

    private int hyphen(int at) {
        return words.is(at, "-") ? at + 1 : at;
    }

    /** {@code hundreds of millions of dollars}, {@code dozens of cities}. */
    private Draft plurals(int index) {
        BigDecimal scale = SCALES.get(words.lower(index));
        if (scale == null) {
            return null;
        }
        int at = index + 1;
        while (at < index + 5 && words.is(at, "of") && SCALES.containsKey(words.lower(at + 1))) {
            scale = scale.multiply(SCALES.get(words.lower(at + 1)));
            at += 2;
        }
        boolean of = words.is(at, "of");
        if (at == index + 1 && !of && isEitherOr(index)) {
            return Loosely.some(new Draft(Quantity.Kind.FUZZY, words.at(index).start(), words.at(index).end()).around(index, at), scale);
        }
        return of || at > index + 1 ? withNoun(index, of ? at + 1 : at, at, scale) : null;
    }

    /** {@code hundreds or thousands}, with nothing after them. */
    private boolean isEitherOr(int index) {
        boolean first = words.is(index + 1, "or") && SCALES.containsKey(words.lower(index + 2)) && !words.is(index + 3, "of");
        return first || words.is(index - 1, "or") && SCALES.containsKey(words.lower(index - 2));
    }

    private Draft withNoun(int index, int noun, int bare, BigDecimal scale) {
        Currency currency = Currency.english(words.lower(noun));
        TimeUnit time = TimeUnit.english(words.lower(noun));
        EnglishNouns.Counted counted = new EnglishNouns(words).after(noun, true);
        int end = currency != null || time != null ? noun + 1 : counted.adjacent() ? counted.to() : bare;
        Draft draft = new Draft(Quantity.Kind.FUZZY, words.at(index).start(), words.at(end - 1).end())
                .around(index, end)
                .unit(currency != null ? currency.name() : time != null ? time.unit() : counted.name());
        return Loosely.some(draft, scale);
    }

    /** {@code several quarters}, {@code a few million}, {@code a couple of years}. */
    private Draft some(int index) {
        if (!SOME.contains(words.lower(index)) || words.is(index, "few") && words.is(index - 1, "quite")) {
            return null;
        }
        int at = index + 1;
        at = words.is(at, "of") && words.is(index, "couple") ? at + 1 : at;
        boolean hundred = EnglishNumbers.isScale(words.lower(at));
        BigDecimal scale = BigDecimal.ONE;
        while (EnglishNumbers.isScale(words.lower(at)) && at < index + 4) {
            scale = scale.multiply(EnglishNumbers.scaleOf(words.lower(at++)));
        }
        TimeUnit time = TimeUnit.english(words.lower(at));
        if (words.is(index, "some") && !hundred || words.is(index, "couple") && words.is(at, "things")) {
            return null;
        }
        if (time != null) {
            return time(index, at + 1, scale, time);
        }
        Currency currency = Currency.english(words.lower(at));
        if (currency != null) {
            return Loosely.some(new Draft(Quantity.Kind.FUZZY, words.at(index).start(), words.at(at).end())
                    .unit(currency.name()).around(index, at + 1), scale);
        }
        EnglishNouns.Counted counted = new EnglishNouns(words).after(at, true);
        if (counted.name() == null && !hundred) {
            return null;
        }
        int end = counted.adjacent() ? counted.to() : Math.max(at, index + 1);
        return Loosely.some(new Draft(Quantity.Kind.FUZZY, words.at(index).start(), words.at(end - 1).end())
                .unit(counted.name()).around(index, end), scale);
    }

    private Draft time(int index, int end, BigDecimal scale, TimeUnit time) {
        boolean plural = words.lower(end - 1).endsWith("s");
        BigDecimal years = time == TimeUnit.DECADES ? scale.multiply(BigDecimal.TEN) : scale;
        Draft draft = new Draft(Quantity.Kind.FUZZY, words.at(index).start(), words.at(end - 1).end())
                .unit(time.unit()).around(index, end);
        return plural ? Loosely.some(draft, years) : null;
    }
}
