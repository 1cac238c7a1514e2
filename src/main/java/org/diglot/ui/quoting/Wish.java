package org.diglot.ui.quoting;

import java.util.Set;
import org.diglot.quotes.ExportOptions;
import org.diglot.quotes.Format;
import org.diglot.quotes.Grouping;
import org.diglot.transcript.Language;

/**
 * How the analyst wants an export.
 *
 * @param languages only these; empty for all that the call has
 * @param figures   whether figures go along, with how the languages agree on them
 * @param notes     whether the analyst's notes go along
 * @param dated     whether the suggested file's name has today's date
 * @param bom       whether a CSV begins with the mark that Excel needs
 * @param labels    the language of headings
 */
record Wish(Target target, Set<Language> languages, Grouping grouping, boolean figures, boolean notes, boolean dated,
            boolean bom, Language labels) {

    Wish {
        languages = Set.copyOf(languages);
    }

    ExportOptions options() {
        return options(target instanceof Target.Plain(Format format) ? format : Format.MARKDOWN);
    }

    ExportOptions options(Format format) {
        return new ExportOptions(format, languages, grouping, bom, labels);
    }
}
