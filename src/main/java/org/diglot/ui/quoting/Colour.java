package org.diglot.ui.quoting;

import java.util.Locale;
import org.diglot.quotes.Quote;
import org.diglot.ui.Mark;

/** What a quote can be marked with; how it looks stands in the palette, what it means is the analyst's. */
enum Colour {
    YELLOW("quotes.yellow", Mark.Kind.QUOTE_YELLOW), GREEN("quotes.green", Mark.Kind.QUOTE_GREEN),
    BLUE("quotes.blue", Mark.Kind.QUOTE_BLUE), PINK("quotes.pink", Mark.Kind.QUOTE_PINK);

    private final String action;
    private final Mark.Kind mark;

    Colour(String action, Mark.Kind mark) {
        this.action = action;
        this.mark = mark;
    }

    /** The id of the action that marks with it. */
    String action() {
        return action;
    }

    /** The key that does so. */
    String shortcut() {
        return "Alt+" + (ordinal() + 1);
    }

    Mark.Kind mark() {
        return mark;
    }

    /** As it is kept. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That of a quote; the first for one that another program gave a colour unknown here, or none. */
    static Colour of(Quote quote) {
        return switch (quote.colour()) {
            case "green" -> GREEN;
            case "blue" -> BLUE;
            case "pink" -> PINK;
            default -> YELLOW;
        };
    }
}
