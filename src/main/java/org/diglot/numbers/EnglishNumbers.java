package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Numbers in English, in digits and in words: {@code 1.2bn}, {@code twenty-one}, {@code half a million}. */
final class EnglishNumbers {

    /**
     * A number.
     *
     * @param from   first word
     * @param to     the word after the last
     * @param scale  what the digits were multiplied with: 1 where no scale was said
     * @param spelled whether it is written in words
     */
    record Number(int from, int to, BigDecimal value, BigDecimal scale, boolean spelled) {

        BigDecimal unscaled() {
            return scale.signum() == 0 ? value : value.divide(scale, java.math.MathContext.DECIMAL128);
        }
    }

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
            Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17),
            Map.entry("eighteen", 18), Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
            "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            scale("hundred", 2), scale("thousand", 3), scale("million", 6), scale("millions", 6),
            scale("billion", 9), scale("billions", 9), scale("trillion", 12), scale("quadrillion", 15),
            scale("lakh", 5), scale("lakhs", 5), scale("crore", 7), scale("crores", 7),
            scale("mn", 6), scale("mm", 6), scale("mln", 6), scale("bn", 9), scale("bln", 9), scale("tn", 12),
            scale("trn", 12), scale("dozen", 0));

    /** Letters that scale only where they stand at the digits: {@code 400M}, {@code $2B}. */
    private static final Map<String, BigDecimal> LETTERS = Map.ofEntries(
            scale("k", 3), scale("m", 6), scale("b", 9), scale("t", 12));

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    private final EnglishWords words;

    EnglishNumbers(EnglishWords words) {
        this.words = words;
    }

    /** The number that begins with that word, or null. */
    Number at(int index) {
        Number number = words.isNumber(index) ? digits(index) : words.isWord(index) ? spelled(index) : null;
        return number == null ? null : withHalf(withOdd(number));
    }

    /** The plain number words below a hundred. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(SMALL.keySet());
        words.addAll(TENS.keySet());
        return words;
    }

    static boolean isSmall(String word) {
        return SMALL.containsKey(word) || TENS.containsKey(word);
    }

    static boolean isScale(String word) {
        return SCALES.containsKey(word);
    }

    static BigDecimal scaleOf(String word) {
        return word.startsWith("dozen") ? DOZEN : SCALES.get(word);
    }

    /** The value of a plain number word below a hundred ({@code twenty-one} takes three words), or -1. */
    static int small(String word) {
        Integer small = SMALL.get(word);
        return small != null ? small : TENS.getOrDefault(word, -1);
    }

    private Number digits(int index) {
        BigDecimal value = new BigDecimal(words.lower(index));
        return scaled(new Number(index, index + 1, value, BigDecimal.ONE, false));
    }

    private Number scaled(Number number) {
        int next = number.to();
        if (words.is(next, "-") && words.glued(next) && isScale(words.lower(next + 1))) {
            next++;
        }
        boolean length = words.is(next, "mm") && !afterSymbol(number.from());
        BigDecimal scale = length ? null : scaleOf(words.lower(next));
        if (scale == null && !length && !number.spelled() && words.glued(next)) {
            scale = letter(number, next);
        }
        if (scale == null || number.scale().compareTo(BigDecimal.ONE) != 0 && scale.compareTo(number.scale()) <= 0
                && number.scale().compareTo(BigDecimal.valueOf(1000)) > 0) {
            return number;
        }
        return scaled(new Number(number.from(), next + 1, number.value().multiply(scale),
                number.scale().multiply(scale), number.spelled()));
    }

    /** A single letter is a scale after decimals, after several digits, or after a currency: {@code 3M} is a firm. */
    private BigDecimal letter(Number number, int next) {
        if (words.glued(next + 1) && (words.isWord(next + 1) || words.isNumber(next + 1))) {
            return null;
        }
        String digits = words.lower(number.from());
        boolean form = digits.equals("401") || digits.equals("10") && new EnglishNouns(words).after(next + 1, true).name() == null;
        boolean plenty = digits.length() > 1 && !(words.is(next, "k") && form);
        return plenty || afterSymbol(number.from()) ? LETTERS.get(words.lower(next)) : null;
    }

    private boolean afterSymbol(int index) {
        return Currency.english(words.lower(index - 1)) != null;
    }

    private Number spelled(int index) {
        String word = words.lower(index);
        if (word.equals("half")) {
            return halfOf(index);
        }
        if (word.equals("a") || word.equals("an")) {
            return words.is(index + 1, "half") ? scaledHalf(index, index + 2)
                    : isScale(words.lower(index + 1)) && !words.lower(index + 1).endsWith("ons") ? cardinal(index) : null;
        }
        return isSmall(word) ? cardinal(index) : null;
    }

    /** {@code half a million}, {@code half-a-billion}; a bare half is a share, not a number. */
    private Number halfOf(int index) {
        int next = skipHyphen(index + 1);
        return words.is(next, "a") ? scaledHalf(index, skipHyphen(next + 1)) : scaledHalf(index, next);
    }

    private Number scaledHalf(int from, int scale) {
        BigDecimal of = scaleOf(words.lower(scale));
        return of == null ? null : new Number(from, scale + 1, HALF.multiply(of), of, true);
    }

    private Number cardinal(int index) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal scale = BigDecimal.ONE;
        long below = 0;
        int at = index;
        boolean article = words.is(index, "a") || words.is(index, "an");
        boolean said = article;
        boolean open = !article;
        if (article) {
            below = 1;
            at++;
        }
        while (at - index <= 2 * QuantityReader.LONGEST) {
            String word = words.lower(at);
            if (open && small(word) >= 0) {
                below += small(word);
                open = false;
                said = true;
                at++;
                if (TENS.containsKey(word)) {
                    int ones = skipHyphen(at);
                    int digit = small(words.lower(ones));
                    if (digit > 0 && digit < 10) {
                        below += digit;
                        at = ones + 1;
                    }
                }
            } else if (said && word.equals("hundred") && below > 0 && below < 100) {
                below *= 100;
                open = true;
                at++;
            } else if (said && isScale(word) && !word.equals("hundred") && below > 0
                    && (total.signum() == 0 || scaleOf(word).compareTo(scale) < 0)) {
                scale = scaleOf(word);
                total = total.add(scale.multiply(BigDecimal.valueOf(below)));
                below = 0;
                open = true;
                at++;
            } else if (word.equals("-") && words.glued(at) && isScale(words.lower(at + 1))) {
                at++;
            } else if (word.equals("and") && open && said && small(words.lower(at + 1)) >= 0) {
                at++;
            } else if (word.equals("point") && said && small(words.lower(at + 1)) >= 0
                    && small(words.lower(at + 1)) < 10) {
                return decimals(index, at + 1, total.add(BigDecimal.valueOf(below)));
            } else {
                break;
            }
        }
        return new Number(index, at, total.add(BigDecimal.valueOf(below)), scale, true);
    }

    private Number decimals(int from, int at, BigDecimal whole) {
        StringBuilder digits = new StringBuilder(whole.toPlainString()).append('.');
        int end = at;
        while (small(words.lower(end)) >= 0 && small(words.lower(end)) < 10 && end - at < QuantityReader.LONGEST) {
            digits.append(small(words.lower(end++)));
        }
        return scaled(new Number(from, end, new BigDecimal(digits.toString()), BigDecimal.ONE, true));
    }

    /** {@code two-hundred-odd million}. */
    private Number withOdd(Number number) {
        int odd = skipHyphen(number.to());
        BigDecimal scale = words.is(odd, "odd") ? scaleOf(words.lower(odd + 1)) : null;
        return scale == null || scale.compareTo(number.scale()) <= 0 ? number : new Number(number.from(), odd + 2,
                number.value().multiply(scale), scale, number.spelled());
    }

    /** {@code one and a half}, {@code two and a half million}, {@code 2-and-a-half}. */
    private Number withHalf(Number number) {
        int and = skipHyphen(number.to());
        int a = skipHyphen(and + 1);
        int half = skipHyphen(a + 1);
        if (!words.is(and, "and") || !words.is(a, "a") || !words.is(half, "half")
                || number.scale().compareTo(BigDecimal.ONE) != 0) {
            return number;
        }
        return scaled(new Number(number.from(), half + 1, number.value().add(HALF), BigDecimal.ONE, true));
    }

    private int skipHyphen(int index) {
        return words.is(index, "-") ? index + 1 : index;
    }

    private static Map.Entry<String, BigDecimal> scale(String word, int power) {
        return Map.entry(word, BigDecimal.TEN.pow(power));
    }
}
