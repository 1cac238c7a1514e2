package org.diglot.numbers;

import java.util.HashSet;
import java.util.Set;

/**
 * The words that a quantity in English may begin with. Most words of a text are none of them, and needn't be shown to
 * every reader in turn. Whoever teaches a reader another first word enters it here.
 */
final class EnglishOpenings {

    private static final Set<String> WORDS = new HashSet<>(Set.of("half", "fiscal", "financial", "fy", "cy", "calendar",
            "qfy", "hfy", "minus", "negative", "flat", "a", "an", "q", "h", "-", "'", "¥", "￥"));

    static {
        WORDS.addAll(EnglishNumbers.words());
        WORDS.addAll(EnglishOrdinals.words());
        WORDS.addAll(EnglishLoosely.words());
        WORDS.addAll(EnglishShares.words());
        WORDS.addAll(EnglishPeriods.months());
        WORDS.addAll(EnglishReading.factors());
        WORDS.addAll(TimeUnit.words());
    }

    private EnglishOpenings() {
    }

    /** Whether any reader could find something that begins with that word; words with an apostrophe always may. */
    static boolean mayBegin(EnglishWords.Word word) {
        String lower = word.lower();
        return word.type() == EnglishWords.Type.NUMBER || WORDS.contains(lower) || Currency.mayBegin(lower)
                || lower.startsWith("halv") || lower.indexOf('\'') > 0;
    }
}
