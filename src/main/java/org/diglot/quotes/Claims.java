package org.diglot.quotes;

import java.util.List;
import org.diglot.transcript.Language;

/**
 * A document of quotes, before it is written or after it was read.
 *
 * @param total     how many quotes the document says that it has; -1 where it doesn't say
 * @param languages the languages that every quote is given in, as far as the call has them
 */
record Claims(String title, int total, List<Language> languages, List<Claim> claims) {

    Claims {
        languages = List.copyOf(languages);
        claims = List.copyOf(claims);
    }
}
