package org.diglot.ui.quoting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.diglot.quotes.Compilation;
import org.diglot.quotes.Exporter;
import org.diglot.quotes.Format;
import org.diglot.quotes.Quote;
import org.diglot.quotes.TemplateExport;
import org.diglot.quotes.TemplateProblem;
import org.diglot.transcript.Progress;

/** Writes an export as it is wished, and shows beforehand what it will be. */
final class Exporting {

    /** A preview shows no more quotes than these. */
    private static final int PREVIEWED = 12;

    private Exporting() {
    }

    /**
     * The first quotes as they will be; a document that is no text is shown as the text that it says.
     *
     * @throws TemplateProblem where the template can't be filled
     */
    static String preview(Compilation quotes, Wish wish) throws IOException, TemplateProblem, Progress.Stopped {
        List<Quote> first = quotes.quotes().stream().limit(PREVIEWED).toList();
        Compilation some = quotes.of(first);
        if (wish.target() instanceof Target.Filled(var template)) {
            return new TemplateExport(template).preview(some, wish.options());
        }
        Format format = wish.options().format();
        Format shown = format.isText() && format != Format.HTML ? format
                : format == Format.XLSX ? Format.CSV : Format.MARKDOWN;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter().write(some, wish.options(shown), out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    /** Whether the preview is only the words of what will be written. */
    static boolean isOnlyWords(Target target) {
        return target instanceof Target.Plain(Format format) && (!format.isText() || format == Format.HTML);
    }

    /** @param replace whether a file that is there may be replaced */
    static void write(Compilation quotes, Wish wish, Path file, boolean replace, Progress progress)
            throws IOException, TemplateProblem, Progress.Stopped {
        switch (wish.target()) {
            case Target.Plain _ -> new Exporter().write(quotes, wish.options(), file, replace, progress);
            case Target.Filled(var template) -> new TemplateExport(template).write(quotes, wish.options(), file, replace,
                    progress);
        }
    }
}
