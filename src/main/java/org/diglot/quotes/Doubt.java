package org.diglot.quotes;

import org.diglot.transcript.Language;

/** Something in a document of quotes that does not stand in its source. */
public final class Doubt {

    private final int quote;
    private final Reason reason;

    Doubt(int quote, Reason reason) {
        this.quote = quote;
        this.reason = reason;
    }

    /** The number of the quote in the document, from 1; 0 where the document as a whole is meant. */
    public int quote() {
        return quote;
    }

    /** One plain English sentence, without a capital and a full stop. */
    public String what() {
        return Labels.english().say(reason);
    }

    /** The same in a language that the program speaks; in English where it does not speak it. */
    public String what(Language language) {
        return Labels.of(language).say(reason);
    }

    @Override
    public String toString() {
        return quote + ": " + what();
    }
}
