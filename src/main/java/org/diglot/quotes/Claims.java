package org.diglot.quotes;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.diglot.transcript.Language;

/**
 * A document of quotes, before it is written or after it was read.
 *
 * @param labels    in whose words the document speaks
 * @param total     how many quotes the document says that it has; -1 where it doesn't say
 * @param languages the languages that every quote is given in, as far as the call has them
 * @param spaces    how white space came through the document: as it is, or a stretch of it as one space
 */
record Claims(Labels labels, String title, int total, List<Language> languages, List<Claim> claims,
              UnaryOperator<String> spaces) {

    Claims {
        languages = List.copyOf(languages);
        claims = List.copyOf(claims);
    }

    Claims(Labels labels, String title, int total, List<Language> languages, List<Claim> claims) {
        this(labels, title, total, languages, claims, UnaryOperator.identity());
    }

    /** The same, of a document in which lines were broken anew. */
    Claims withFlowingTexts() {
        return new Claims(labels, title, total, languages, claims,
                text -> text.replaceAll("[ \\t\\n\\r\\f\\u00A0]+", " "));
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
