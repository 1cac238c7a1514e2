package org.diglot.ui.quoting;

import java.util.Locale;
import java.util.Optional;
import org.diglot.quotes.Quote;
import org.diglot.terms.Folding;

/**
 * Which quotes are shown.
 *
 * @param text    found in the words, the note or the tags, in either script; empty for any
 * @param colour  empty for any
 * @param tag     empty for any
 * @param speaker id; empty for any
 */
record Sieve(String text, Optional<Colour> colour, Optional<String> tag, Optional<String> speaker) {

    static final Sieve ALL = new Sieve("", Optional.empty(), Optional.empty(), Optional.empty());

    /** @param whose id of the quote's speaker; empty where it has none */
    boolean admits(Quote quote, String whose) {
        return colour.map(one -> one == Colour.of(quote)).orElse(true)
                && tag.map(quote.tags()::contains).orElse(true)
                && speaker.map(whose::equals).orElse(true)
                && (text.isBlank() || says(quote, folded(text.strip())));
    }

    private static boolean says(Quote quote, String sought) {
        return folded(quote.anchor().text()).contains(sought) || folded(quote.note()).contains(sought)
                || quote.tags().stream().anyMatch(tag -> folded(tag).contains(sought))
                || quote.counterparts().stream().anyMatch(one -> folded(one.text()).contains(sought));
    }

    private static String folded(String text) {
        return Folding.standard().script(text).toLowerCase(Locale.ROOT);
    }
}
