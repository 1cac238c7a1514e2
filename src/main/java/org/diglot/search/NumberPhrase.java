package org.diglot.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.numbers.Quantity;

/**
 * Reads a number query from the words of a query: {@code >10bn}, {@code 5%..15%}, {@code 100億以上}, {@code RMB2bn},
 * {@code between 5 and 15 percent}, {@code more than USD 10 billion}.
 */
final class NumberPhrase {

    /** Words that a number is said in at most: between US$ 1.5 billion and US$ 2 billion. */
    static final int MOST_WORDS = 9;

    /** {@code USD >10bn} is >USD 10bn. */
    private static final Pattern UNIT_FIRST = Pattern.compile("([A-Za-z]{0,3}[$€£¥￥]|[A-Za-z]{3}) ?([<>=≥≤].*)");

    private static final int LONGEST_CURRENCY = 4;

    private static final Set<String> OPENINGS = Stream.concat(Comparison.openings(), Stream.of("between", "from", "about",
            "around", "approximately", "roughly", "nearly", "almost", "some")).collect(Collectors.toUnmodifiableSet());

    private static final String NUMERALS = "〇零一二三四五六七八九十百千萬万億亿兆兩两半";

    private final Operands operands;

    NumberPhrase(Operands operands) {
        this.operands = operands;
    }

    /**
     * A number, and how many words say it.
     *
     * @param asked  a number, or any of several
     * @param bare  whether it is written as in a text, without a comparison or a sign that the words of a text lack, so that
     *             its words may be meant too
     */
    record Found(Asked asked, int words, boolean bare) {
    }

    private record Read(Asked asked, boolean bare) {
    }

    private static final String SIGNS = "%$€£¥";

    /** The longest number phrase at the beginning of these words; empty where there is none. */
    Optional<Found> first(List<String> words, Asked.NumberKind kind) {
        int longest = Math.min(MOST_WORDS, words.size());
        if (longest == 0 || !mayBegin(words.getFirst())
                || words.subList(0, longest).stream().noneMatch(NumberPhrase::hasFigure)) {
            return Optional.empty();
        }
        for (int count = longest; count > 0; count--) {
            Optional<Read> read = read(String.join(" ", words.subList(0, count)), kind);
            if (read.isPresent()) {
                return Optional.of(new Found(read.get().asked(), count, read.get().bare()));
            }
        }
        return Optional.empty();
    }

    /** Asked first, as the rest takes its time: a figure, what may stand before one, or a currency. */
    private static boolean mayBegin(String word) {
        return hasFigure(word) || word.length() <= LONGEST_CURRENCY || OPENINGS.contains(word.toLowerCase(Locale.ROOT))
                || word.codePoints().anyMatch(Character::isIdeographic);
    }

    private static boolean hasFigure(String word) {
        return word.chars().anyMatch(one -> Character.isDigit(one) || NUMERALS.indexOf(one) >= 0);
    }

    /** Whether words that begin so can only be meant as a number. */
    static boolean isMeant(String word) {
        return Comparison.before(word).filter(Comparison.Split::isSign).isPresent() || word.length() == 1 && "<>=".contains(word)
                || word.indexOf("..") > 0 && Character.isDigit(word.charAt(word.length() - 1));
    }

    private Optional<Read> read(String text, Asked.NumberKind kind) {
        if (text.length() > 1 && "~≈".indexOf(text.charAt(0)) >= 0) {
            return read(text.substring(1).strip(), kind);
        }
        Matcher unitFirst = UNIT_FIRST.matcher(text);
        if (unitFirst.matches()) {
            return Comparison.before(unitFirst.group(2))
                    .flatMap(split -> compared(split, unitFirst.group(1) + " " + split.rest(), kind));
        }
        Optional<Comparison.Split> before = Comparison.before(text);
        if (before.isPresent()) {
            return compared(before.get(), before.get().rest(), kind);
        }
        return between(text, kind).or(() -> Comparison.after(text).flatMap(split -> compared(split, split.rest(), kind)))
                .or(() -> plain(text, kind));
    }

    private Optional<Read> compared(Comparison.Split split, String text, Asked.NumberKind kind) {
        return operands.read(text).filter(one -> split.isSign() || !one.mayBeYear()).map(one -> new Read(
                switch (split.comparison()) {
                    case GREATER -> number(kind, one, one.high(), false, null, false);
                    case AT_LEAST -> number(kind, one, one.low(), true, null, false);
                    case LESS -> number(kind, one, null, false, one.low(), false);
                    case AT_MOST -> number(kind, one, null, false, one.high(), true);
                    case EQUAL -> number(kind, one, one.low(), true, one.high(), true);
                }, false));
    }

    private Optional<Read> plain(String text, Asked.NumberKind kind) {
        return operands.read(text).filter(one -> isWorthANumber(one, kind)).map(one -> new Read(one.bound() == null
                ? number(kind, one, one.low(), true, one.high(), true)
                : one.bound() == Quantity.Bound.MIN
                        ? number(kind, one, one.low(), true, null, false)
                        : number(kind, one, null, false, one.high(), true),
                SIGNS.chars().noneMatch(sign -> text.indexOf(sign) >= 0)));
    }

    /** What is between two values is read as a text says it, else each by itself, so that the unit may be written once. */
    private Optional<Read> between(String text, Asked.NumberKind kind) {
        for (Ends ends : Ends.of(text)) {
            Optional<Operand> low = operands.read(ends.from());
            Optional<Operand> high = operands.read(ends.to());
            Optional<Operand> both = operands.read(ends.asSaid()).filter(one -> !one.low().equals(one.high()))
                    .or(() -> low.flatMap(from -> high.map(to -> spanning(from, to))));
            Predicate<Operand> wanted = one -> ends.isCertain() || isWorthANumber(one, kind);
            if (low.isPresent() && high.isPresent() && both.filter(wanted).isPresent()) {
                Operand one = both.get();
                return Optional.of(new Read(number(kind, one, one.low(), true, one.high(), true), false));
            }
        }
        return Optional.empty();
    }

    private static Operand spanning(Operand least, Operand most) {
        return new Operand(least.low().min(most.low()), least.high().max(most.high()),
                most.unit() == null ? least.unit() : most.unit(), null);
    }

    /** A small number without a unit is more often a word of the text than a value. */
    private static boolean isWorthANumber(Operand one, Asked.NumberKind kind) {
        return kind != Asked.NumberKind.ANY || one.unit() != null || one.bound() != null || one.isLarge();
    }

    private static Asked number(Asked.NumberKind kind, Operand one, BigDecimal low, boolean lowIncluded,
                                BigDecimal high, boolean highIncluded) {
        Asked.NumberKind meant = kind == Asked.NumberKind.ANY ? one.kind() : kind;
        List<Asked> numbers = new ArrayList<>();
        for (MeantUnit unit : MeantUnit.of(one.unit())) {
            numbers.add(new Asked.Number(meant, unit.unit(), unit.of(low), lowIncluded, unit.of(high), highIncluded));
        }
        return numbers.size() == 1 ? numbers.getFirst() : new Asked.Any(numbers);
    }
}
