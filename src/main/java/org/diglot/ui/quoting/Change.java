package org.diglot.ui.quoting;

import java.util.Optional;
import org.diglot.quotes.Quote;

/**
 * What became of one quote: it came, went, changed or moved.
 *
 * @param before       as it was; empty where it came
 * @param after        as it is; empty where it went
 * @param behindBefore id of the quote that it stood behind; empty for the first place
 * @param behindAfter  id of the quote that it stands behind; empty for the first place
 */
record Change(Optional<Quote> before, Optional<Quote> after, String behindBefore, String behindAfter) {

    Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("nothing changes");
        }
    }

    static Change added(Quote quote, String behind) {
        return new Change(Optional.empty(), Optional.of(quote), "", behind);
    }

    static Change removed(Quote quote, String behind) {
        return new Change(Optional.of(quote), Optional.empty(), behind, "");
    }

    static Change replaced(Quote before, Quote after, String behind) {
        return new Change(Optional.of(before), Optional.of(after), behind, behind);
    }

    static Change moved(Quote quote, String from, String to) {
        return new Change(Optional.of(quote), Optional.of(quote), from, to);
    }

    String id() {
        return before.or(() -> after).orElseThrow().id();
    }

    /** Whether it stays where it stands. */
    boolean stays() {
        return before.isPresent() && after.isPresent() && behindBefore.equals(behindAfter);
    }

    Change reversed() {
        return new Change(after, before, behindAfter, behindBefore);
    }
}
