package org.diglot.ui.quoting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.numbers.Ledger;
import org.diglot.quotes.Quote;
import org.diglot.transcript.Transcript;

/**
 * Quotes that are to go out, with what the window knows of them now.
 *
 * @param file   where the call was read from
 * @param ledger empty where the figures aren't read yet
 * @param names  the analyst's names of colours, by what is kept
 */
record Batch(Transcript call, Path file, List<Quote> quotes, Optional<Ledger> ledger, Map<String, String> names) {

    Batch {
        quotes = List.copyOf(quotes);
        names = Map.copyOf(names);
    }
}
