package org.diglot.quotes;

import java.util.List;
import java.util.stream.Collectors;
import org.diglot.transcript.Language;

/**
 * A document of quotes, before it is written or after it was read.
 *
 * @param labels    in whose words the document speaks
 * @param total     how many quotes the document says that it has; -1 where it doesn't say
 * @param languages the languages that every quote is given in, as far as the call has them
 */
record Claims(Labels labels, String title, int total, List<Language> languages, List<Claim> claims) {

    Claims {
        languages = List.copyOf(languages);
        claims = List.copyOf(claims);
    }

    /** The tags of the languages, as a document lists them. */
    String tags() {
        return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
    }

    /** The heading of a quote. */
    String heading(Claim claim) {
        return labels.heading(claim.get(Field.NUMBER), total);
    }
}
