package org.diglot.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diglot.numbers.Quantity;

/** Reads a number query from the pieces of a query: {@code >10bn}, {@code 5%..15%}, {@code 100億以上}, {@code RMB2bn}. */
final class NumberPhrase {

    private static final int MOST_WORDS = 4;

    private static final List<String> COMPARISONS = List.of(">=", "<=", "=>", "=<", ">", "<", "≥", "≤", "=");

    /** The same, as people say them. */
    private static final Map<List<String>, String> SPOKEN = Map.of(List.of("more", "than"), ">", List.of("over"), ">",
            List.of("above"), ">", List.of("at", "least"), ">=", List.of("less", "than"), "<", List.of("under"), "<",
            List.of("below"), "<", List.of("at", "most"), "<=", List.of("up", "to"), "<=");

    private final Operands operands;

    NumberPhrase(Operands operands) {
        this.operands = operands;
    }

    /**
     * A number, and how many words say it.
     *
     * @param bare whether it is written as in a text, without a comparison or a sign that the words of a text lack, so that
     *             its words may be meant too
     */
    record Found(Asked.Number number, int words, boolean bare) {
    }

    private static final String SIGNS = "%$€£¥";

    /** The longest number phrase at the beginning of these words; empty where there is none. */
    Optional<Found> first(List<String> words, Asked.NumberKind kind) {
        Optional<Found> spoken = spoken(words, kind);
        if (spoken.isPresent()) {
            return spoken;
        }
        String comparison = comparison(words.getFirst());
        for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
            String text = String.join(" ", words.subList(0, count)).substring(comparison.length()).strip();
            Optional<Asked.Number> number = comparison.isEmpty() ? plain(text, kind) : compared(comparison, text, kind);
            if (number.isPresent()) {
                boolean bare = comparison.isEmpty() && !text.contains("..") && SIGNS.chars().noneMatch(sign -> text.indexOf(sign) >= 0);
                return Optional.of(new Found(number.get(), count, bare));
            }
        }
        return Optional.empty();
    }

    /** {@code more than 10 billion}: the words of a comparison, and a figure after them. */
    Optional<Found> spoken(List<String> words, Asked.NumberKind kind) {
        for (Map.Entry<List<String>, String> one : SPOKEN.entrySet()) {
            int length = one.getKey().size();
            if (words.size() > length && hasDigit(words.get(length)) && comparison(words.get(length)).isEmpty()
                    && words.subList(0, length).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList()
                            .equals(one.getKey())) {
                List<String> written = new ArrayList<>(words.subList(length, words.size()));
                written.set(0, one.getValue() + written.getFirst());
                return first(written, kind).map(found -> new Found(found.number(), found.words() + length, false));
            }
        }
        return Optional.empty();
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Whether words that begin so can only be meant as a number. */
    static boolean isMeant(String word) {
        return !comparison(word).isEmpty() || word.indexOf("..") > 0 && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static String comparison(String word) {
        return COMPARISONS.stream().filter(word::startsWith).findFirst().orElse("");
    }

    private Optional<Asked.Number> compared(String comparison, String text, Asked.NumberKind kind) {
        return operands.read(text).map(one -> switch (comparison) {
            case ">" -> number(kind, one, one.high(), false, null, false);
            case ">=", "=>", "≥" -> number(kind, one, one.low(), true, null, false);
            case "<" -> number(kind, one, null, false, one.low(), false);
            case "<=", "=<", "≤" -> number(kind, one, null, false, one.high(), true);
            default -> number(kind, one, one.low(), true, one.high(), true);
        });
    }

    private Optional<Asked.Number> plain(String text, Asked.NumberKind kind) {
        int dots = text.indexOf("..");
        if (dots > 0) {
            return between(text.substring(0, dots), text.substring(dots + 2), kind);
        }
        return operands.read(text).filter(one -> isWorthANumber(one, kind)).map(one -> one.bound() == null
                ? number(kind, one, one.low(), true, one.high(), true)
                : one.bound() == Quantity.Bound.MIN
                        ? number(kind, one, one.low(), true, null, false)
                        : number(kind, one, null, false, one.high(), true));
    }

    /** In {@code 5..15%} and {@code 10..20bn USD} the unit is written once, and the scale where only one side has it. */
    private Optional<Asked.Number> between(String from, String to, Asked.NumberKind kind) {
        Optional<Operand> low = operands.read(from);
        Optional<Operand> high = operands.read(to);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Operand least = low.get();
        Operand most = high.get();
        String unit = most.unit() == null ? least.unit() : most.unit();
        BigDecimal bottom = least.low().min(most.low());
        BigDecimal top = least.high().max(most.high());
        return Optional.of(number(kind, new Operand(bottom, top, unit, null), bottom, true, top, true));
    }

    /** A small number without a unit is more often a word of the text than a value. */
    private static boolean isWorthANumber(Operand one, Asked.NumberKind kind) {
        return kind != Asked.NumberKind.ANY || one.unit() != null || one.bound() != null || one.isLarge();
    }

    private static Asked.Number number(Asked.NumberKind kind, Operand one, BigDecimal low, boolean lowIncluded,
                                       BigDecimal high, boolean highIncluded) {
        return new Asked.Number(kind == Asked.NumberKind.ANY ? one.kind() : kind, one.unit(), low, lowIncluded, high,
                highIncluded);
    }
}
