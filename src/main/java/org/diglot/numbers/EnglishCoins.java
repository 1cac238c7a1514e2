package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** American coins that stand for their worth: {@code beat by a nickel}, {@code a dime above}. */
final class EnglishCoins {

    private static final Map<String, BigDecimal> WORTH = Map.of("penny", new BigDecimal("0.01"),
            "nickel", new BigDecimal("0.05"), "dime", new BigDecimal("0.10"));
    /** Before these words it is an amount, and not metal or a saying. */
    private static final Set<String> BEFORE = Set.of("by", "of", "up", "down", "about", "another", "nearly", "added", "gained", "lost",
            "roughly", "than", "maybe", "was", "is", "contributed", "cost", "worth", "missed", "beat");
    private static final Set<String> BEHIND = Set.of("ahead", "above", "below", "better", "versus", "higher", "lower", "worse", "shy", "short");

    private EnglishCoins() {
    }

    /** The amount that begins with that word, or null. */
    static Draft at(EnglishWords words, int index) {
        BigDecimal worth = words.is(index, "a") ? WORTH.get(words.lower(index + 1)) : null;
        boolean noun = words.isWord(index + 2) && words.lower(index + 2).length() > 4 && !BEHIND.contains(words.lower(index + 2));
        return worth == null || noun || !BEFORE.contains(words.lower(index - 1)) ? null
                : new Draft(Quantity.Kind.MONEY, words.at(index).start(), words.at(index + 1).end()).value(worth)
                        .unit(Currency.USD.name()).around(index, index + 2);
    }
}
