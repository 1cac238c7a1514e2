package org.diglot.ui.quoting;

import org.diglot.quotes.Anchor;
import org.diglot.quotes.Quote;
import org.diglot.transcript.Transcript;
import org.diglot.ui.SpeakerNames;
import org.diglot.ui.Words;

/** Who says a quote, as far as the call that is open tells. */
final class People {

    private People() {
    }

    /** Id of the speaker; empty where the quote is of another version of the file. */
    static String id(Transcript call, Quote quote) {
        Anchor anchor = quote.anchor();
        boolean known = call != null && anchor.isOf(call)
                && anchor.segment() < call.segments().size();
        return known ? call.turnOf(call.segments().get(anchor.segment())).speaker() : "";
    }

    /** Their name; empty where the quote is of another version of the file. */
    static String name(Transcript call, Quote quote, Words words) {
        String id = id(call, quote);
        return id.isEmpty() ? "" : SpeakerNames.of(call, id, words);
    }
}
