package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.diglot.numbers.EnglishNumbers.Number;

/** A number with its unit in English: {@code RMB54.9 billion}, {@code 150 basis points}, {@code three years}. */
final class EnglishAmounts {

    /**
     * A number and what it is of.
     *
     * @param from     first word, the currency before it counted in
     * @param to       the word after the last
     * @param kind     COUNT with a null unit where no unit was said
     * @param value    scaled, signed, cents told in the currency's unit
     * @param time     the unit of a duration; else null
     * @param inferred whether the unit is a guess
     * @param atLeast  whether a plus stands behind the number
     */
    record Amount(int from, int to, Number number, Quantity.Kind kind, BigDecimal value, String unit, TimeUnit time,
                  boolean inferred, boolean atLeast) {
    }

    private static final Set<String> NOT_AFTER_ONE = Set.of("year", "years", "quarter", "month", "week", "day");

    private final EnglishWords words;
    private final EnglishNumbers numbers;
    private final EnglishNouns nouns;

    EnglishAmounts(EnglishWords words, EnglishNumbers numbers) {
        this.words = words;
        this.numbers = numbers;
        this.nouns = new EnglishNouns(words);
    }

    /** The amount that begins with that word, or null. */
    Amount at(int index) {
        int sign = sign(index);
        int start = index + sign;
        int symbol = currencyEnd(start);
        Number number = numbers.at(symbol + (symbol > start ? sign(symbol) : 0));
        if (number == null) {
            return null;
        }
        boolean negative = sign > 0 || number.from() > symbol;
        Currency before = symbol > start ? Currency.english(key(start, symbol)) : null;
        return withUnit(index, number, before, negative ? number.value().negate() : number.value(),
                words.is(start, "¥") || words.is(start, "￥"));
    }

    /** The word after a currency that stands before a number; the same word where there is none. */
    private int currencyEnd(int index) {
        if (words.is(index, "¥") || words.is(index, "￥")) {
            return index + 1;
        }
        if (!Currency.mayBegin(words.lower(index))) {
            return index;
        }
        for (int length = 5; length >= 1; length--) {
            int end = index + length;
            if (Currency.english(key(index, end)) != null && isBeforeNumber(index, end)) {
                return words.is(end, "$") && words.glued(end) ? end + 1 : end;
            }
        }
        return index;
    }

    private boolean isBeforeNumber(int index, int end) {
        boolean code = !words.isWord(index) || words.at(index).capital() || words.is(end - 1, "$");
        int number = words.is(end, "-") || words.is(end, "$") ? end + 1 : end;
        boolean article = words.isWord(index) && words.lower(index).length() == 1 && end > index + 1
                && !(words.at(index).capital() && words.glued(index + 1));
        return code && !article && (words.isNumber(number) || EnglishNumbers.isSmall(words.lower(number)));
    }

    private Amount withUnit(int from, Number number, Currency before, BigDecimal value, boolean yenOrYuan) {
        int to = number.to();
        boolean odd = oddLength(to) > 0;
        boolean plus = isPlus(to) || odd;
        int unit = to + plusLength(to) + oddLength(to);
        if (before != null || yenOrYuan) {
            String code = yenOrYuan && before == null ? yenSign() : before.name();
            int end = currencyAfter(unit, number);
            boolean again = end > unit && Currency.english(key(unit, end)).name().equals(code)
                    && !words.is(end, "-") && !words.is(end, "denominated");
            end = again ? end : unit;
            if (before != null && !number.spelled() && (words.is(unit, "cents") || words.is(unit, "cent"))) {
                return new Amount(from, unit + 1, number, Quantity.Kind.MONEY, value.movePointLeft(2), code, null, false, plus);
            }
            return new Amount(from, end > unit ? end : plus ? unit : to, number, Quantity.Kind.MONEY, value, code, null,
                    yenOrYuan, plus);
        }
        int hyphen = words.is(unit, "-") && words.glued(unit) && words.glued(unit + 1) ? unit + 1 : unit;
        Amount share = share(from, number, value, hyphen, plus);
        if (share != null) {
            return share;
        }
        int money = currencyAfter(hyphen, number);
        if (money > hyphen) {
            String key = lastCurrency(hyphen, money);
            return new Amount(from, money, number, Quantity.Kind.MONEY, value.multiply(Currency.factor(key)),
                    Currency.english(key).name(), null, false, plus);
        }
        int fold = multipleEnd(hyphen);
        if (fold > hyphen) {
            return new Amount(from, fold, number, Quantity.Kind.MULTIPLE, value, null, null, false, plus);
        }
        return timeOrCount(from, number, value, hyphen, plus ? unit : to, plus);
    }

    private Amount timeOrCount(int from, Number number, BigDecimal value, int next, int bare, boolean plus) {
        TimeUnit time = timeUnit(next, number);
        if (time != null) {
            return new Amount(from, next + 1, number, Quantity.Kind.DURATION, time.inUnit(value), time.unit(), time,
                    false, plus);
        }
        EnglishNouns.Counted counted = nouns.after(next, bare == next);
        int end = counted.adjacent() ? counted.to() : bare;
        return new Amount(from, end, number, Quantity.Kind.COUNT, value, counted.name(), null, false, plus);
    }

    private Amount share(int from, Number number, BigDecimal value, int next, boolean plus) {
        int end = next;
        String unit = null;
        switch (words.lower(next)) {
            case "%" -> {
                boolean points = words.is(next + 1, "points") || words.is(next + 1, "pts");
                unit = points ? Units.POINTS : Units.PERCENT;
                end = points ? next + 2 : next + 1;
            }
            case "percent", "pct" -> {
                boolean points = words.is(next + 1, "points") || words.is(next + 1, "point");
                unit = points ? Units.POINTS : Units.PERCENT;
                end = points ? next + 2 : next + 1;
            }
            case "per" -> {
                unit = words.is(next + 1, "cent") ? Units.PERCENT : null;
                end = next + 2;
            }
            case "percentage" -> {
                int point = words.is(next + 1, "-") ? next + 2 : next + 1;
                unit = words.lower(point).startsWith("point") ? Units.POINTS : null;
                end = point + 1;
            }
            case "pp", "pps", "ppt", "ppts", "pts" -> {
                unit = Units.POINTS;
                end = next + 1;
            }
            case "bp", "bps", "bips" -> {
                unit = Units.BASIS_POINTS;
                end = next + 1;
            }
            case "basis" -> {
                int point = words.is(next + 1, "-") ? next + 2 : next + 1;
                unit = words.lower(point).startsWith("point") ? Units.BASIS_POINTS : null;
                end = point + 1;
            }
            default -> {
            }
        }
        if (unit == null) {
            return null;
        }
        boolean more = isPlus(end);
        return new Amount(from, end + plusLength(end), number, Quantity.Kind.PERCENT, value, unit, null, false,
                plus || more);
    }

    private int multipleEnd(int next) {
        String word = words.lower(next);
        if (word.equals("x") && words.glued(next) && !words.glued(next + 1) || word.equals("fold")) {
            return next + 1;
        }
        if (word.equals("x") && words.glued(next)) {
            return words.isWord(next + 1) || words.isNumber(next + 1) ? next : next + 1;
        }
        boolean idiom = EnglishNumbers.isScale(words.lower(next - 1)) && (words.is(next - 2, "a") || words.is(next - 2, "an"));
        return word.equals("times") && !idiom && !FREQUENCY.contains(words.lower(next + 1)) ? next + 1 : next;
    }

    private static final Set<String> FREQUENCY = Set.of("a", "per", "each", "every", "in", "during", "since");

    private TimeUnit timeUnit(int next, Number number) {
        String word = words.lower(next);
        TimeUnit time = TimeUnit.english(word.endsWith("'") ? word.substring(0, word.length() - 1) : word);
        boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
        boolean singular = NOT_AFTER_ONE.contains(word) && !word.endsWith("s");
        boolean hyphened = words.is(next - 1, "-");
        return time == null || singular && !one && !hyphened && number.value().stripTrailingZeros().scale() <= 0
                ? null : time;
    }

    /** The word after a currency that stands behind a number; the same word where there is none. */
    private int currencyAfter(int next, Number number) {
        if (!Currency.mayBegin(words.lower(next))) {
            return next;
        }
        for (int length = 5; length >= 1; length--) {
            Currency currency = Currency.english(key(next, next + length));
            if (currency != null && (length > 1 || isUnitWord(words.lower(next), number)) && isPlainAfter(next)) {
                return next + length;
            }
        }
        return next;
    }

    /** A dollar sign behind a number belongs to the next one. */
    private boolean isPlainAfter(int next) {
        return words.isWord(next) && !words.is(next + 1, "$")
                && !(words.at(next).lower().length() <= 3 && words.isNumber(next + 1) && words.glued(next + 1));
    }

    /** Words that also mean something else count only behind large amounts: {@code 1.3 trillion won}. */
    private static boolean isUnitWord(String word, Number number) {
        return switch (word) {
            case "won", "rand", "try", "real", "nt", "rs", "rp", "dong" ->
                    number.scale().compareTo(BigDecimal.valueOf(1000)) >= 0;
            default -> true;
        };
    }

    private String lastCurrency(int from, int to) {
        return key(from, to);
    }

    /** {@code ¥} is the renminbi's sign and the yen's: the yen's where the text speaks of Japan. */
    private String yenSign() {
        for (int i = 0; i < Math.min(words.size(), 400); i++) {
            if (words.is(i, "yen") || words.is(i, "jpy") || words.is(i, "japan") || words.is(i, "japanese")) {
                return Currency.JPY.name();
            }
        }
        return Currency.CNY.name();
    }

    private String key(int from, int to) {
        if (to - from == 1) {
            return words.lower(from);
        }
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean joins = key.isEmpty() || words.glued(i) || words.is(i, "$");
            key.append(joins ? "" : "_").append(words.lower(i));
        }
        return key.toString();
    }

    private int sign(int index) {
        String word = words.lower(index);
        if (word.equals("-")) {
            boolean free = !words.glued(index) || words.is(index - 1, "(");
            return free && words.glued(index + 1) ? 1 : 0;
        }
        return (word.equals("minus") && !words.is(index - 1, "or") || word.equals("negative"))
                && (words.isNumber(index + 1) || EnglishNumbers.isSmall(words.lower(index + 1))
                || words.is(index + 1, "$")) ? 1 : 0;
    }

    /** {@code 40-odd percent}, {@code 30-some stores}: that many and a few more. */
    private int oddLength(int index) {
        boolean odd = words.is(index, "-") && words.glued(index) && (words.is(index + 1, "odd") || words.is(index + 1, "some")
                || words.is(index + 1, "something"));
        return odd ? 2 : words.is(index, "odd") ? 1 : 0;
    }

    private boolean isPlus(int index) {
        return plusLength(index) > 0;
    }

    /** {@code 30+}, {@code 30-plus}, {@code 30 plus}. */
    private int plusLength(int index) {
        if (words.is(index, "+") && words.glued(index) && !words.isNumber(index + 1)) {
            return 1;
        }
        if (words.is(index, "-") && words.is(index + 1, "plus")) {
            return 2;
        }
        return words.is(index, "plus") && !words.isNumber(index + 1) && !words.is(index + 1, "$")
                && (words.lower(index + 1).startsWith("percent") || words.is(index + 1, "%")
                || TimeUnit.english(words.lower(index + 1)) != null) ? 1 : 0;
    }
}
