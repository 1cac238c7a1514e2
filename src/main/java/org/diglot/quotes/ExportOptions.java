package org.diglot.quotes;

import java.util.Set;
import org.diglot.transcript.Language;

/**
 * How to write quotes out.
 *
 * @param languages only these; empty for all that the call has
 * @param bom       whether a CSV begins with the byte order mark, by which Excel knows UTF-8
 */
public record ExportOptions(Format format, Set<Language> languages, Grouping grouping, boolean bom) {

    public ExportOptions {
        languages = Set.copyOf(languages);
    }

    public static ExportOptions of(Format format) {
        return new ExportOptions(format, Set.of(), Grouping.ORDER, true);
    }
}
