package org.diglot.quotes;

import java.util.Objects;
import java.util.Set;
import org.diglot.transcript.Language;

/**
 * How to write quotes out.
 *
 * @param languages only these; empty for all that the call has
 * @param bom       whether a CSV begins with the byte order mark, by which Excel knows UTF-8
 * @param labels    the language of what the document itself says; JSON and TMX, which programs read, stay English
 */
public record ExportOptions(Format format, Set<Language> languages, Grouping grouping, boolean bom, Language labels) {

    public ExportOptions {
        languages = Set.copyOf(languages);
        Objects.requireNonNull(labels);
    }

    /** With English labels. */
    public ExportOptions(Format format, Set<Language> languages, Grouping grouping, boolean bom) {
        this(format, languages, grouping, bom, Language.ENGLISH);
    }

    public static ExportOptions of(Format format) {
        return new ExportOptions(format, Set.of(), Grouping.ORDER, true);
    }

    public ExportOptions withLabels(Language other) {
        return new ExportOptions(format, languages, grouping, bom, other);
    }
}
