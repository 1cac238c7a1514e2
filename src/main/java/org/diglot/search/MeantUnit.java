package org.diglot.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A unit that what is written in a query may mean: {@code $} is some dollar, ¥ the yuan or the yen, 元 what a Chinese
 * speaker calls so; points and basis points are one measure.
 *
 * @param unit   as in {@link org.diglot.numbers.Quantity#unit()}; null for any
 * @param factor by which what is written is multiplied to be in that unit
 */
record MeantUnit(String unit, BigDecimal factor) {

    static final String DOLLAR = "$";
    static final String YUAN_OR_YEN = "¥";
    static final String YUAN = "元";

    private static final Map<String, List<String>> CURRENCIES = Map.of(
            DOLLAR, List.of("USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "MOP"),
            YUAN_OR_YEN, List.of("CNY", "CNH", "JPY"),
            YUAN, List.of("CNY", "CNH", "TWD", "HKD", "MOP", "SGD"),
            "CNY", List.of("CNY", "CNH"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** Of a unit as written; null for none. */
    static List<MeantUnit> of(String written) {
        return switch (written) {
            case null -> List.of(same(null));
            case "pp" -> List.of(same("pp"), new MeantUnit("bp", HUNDRED));
            case "bp" -> List.of(same("bp"), new MeantUnit("pp", HUNDREDTH));
            default -> CURRENCIES.getOrDefault(written, List.of(written)).stream().map(MeantUnit::same).toList();
        };
    }

    private static MeantUnit same(String unit) {
        return new MeantUnit(unit, BigDecimal.ONE);
    }

    /** The value in this unit; null stays null. */
    BigDecimal of(BigDecimal value) {
        return value == null ? null : value.multiply(factor);
    }

    /** Whether a sign or a word stands for several currencies. */
    static boolean isLoose(String written) {
        return Stream.of(DOLLAR, YUAN_OR_YEN, YUAN).anyMatch(written::equals);
    }
}
