package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.Map;

/** Numbers said loosely, as the least and the most that the words can mean, equal in every language. */
final class Loosely {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Loosely() {
    }

    /** {@code several millions}, {@code 數百萬}: from twice the scale to just below ten times. */
    static Draft some(Draft draft, BigDecimal scale) {
        return draft.between(scale.multiply(TWO), scale.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE));
    }

    /** {@code double-digit}: 10 to 99. */
    static Draft digits(Draft draft, int digits, String part) {
        int least = digits == 1 ? 1 : (int) Math.pow(10, digits - 1);
        int most = (int) Math.pow(10, digits) - 1;
        int third = (most - least + 1) / 3;
        int low = part.startsWith("mid") ? least + third : part.startsWith("high") ? least + 2 * third : least;
        int high = part.endsWith("low") ? least + third - 1 : part.endsWith("mid") ? least + 2 * third - 1 : most;
        return between(draft, low, part.isEmpty() ? most : high);
    }

    private static final Map<String, int[]> THIRDS = Map.of("low", new int[] {1, 3}, "mid", new int[] {4, 6},
            "high", new int[] {7, 9}, "", new int[] {0, 9});

    /** {@code low teens}, {@code high twenties}; a part of two words reaches from the one to the other. */
    static Draft tens(Draft draft, int tens, String part) {
        String[] parts = part.split(" ", -1);
        int least = THIRDS.getOrDefault(parts[0], THIRDS.get(""))[0];
        int most = THIRDS.getOrDefault(parts[parts.length - 1], THIRDS.get(""))[1];
        return between(draft, tens + (tens == 10 ? Math.max(1, least) : least), tens + most);
    }

    private static Draft between(Draft draft, int low, int high) {
        return draft.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
}
