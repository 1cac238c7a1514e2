package org.diglot.quotes;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.transcript.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Writes quotes through a template. Whatever the template says, the notices go along, and nothing of the source has any
 * effect in the document. The same quotes give the same text. Immutable, for any number of threads.
 */
public final class TemplateExport {

    private static final Pattern LINE = Pattern.compile(" (?:@|on) line (\\d{1,9})");
    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true)
            .strictSections(true).withCollector(new TemplateLists());

    /** A preview shows no more quotes than these. */
    private static final int PREVIEWED = 12;

    private final Template template;
    private final List<TemplateTag> tags;
    private final com.samskivert.mustache.Template compiled;

    /** @throws TemplateProblem where it says what no export can fill, or would have effects in the document */
    public TemplateExport(Template template) throws TemplateProblem {
        this.template = template;
        this.tags = TemplateTags.of(template);
        if (template.kind() == Template.Kind.HTML) {
            refuse(ActiveMarkup.in(template.source()));
        }
        try {
            this.compiled = COMPILER.compile(template.source());
        } catch (MustacheException broken) {
            throw problem(broken);
        }
    }

    /** All quotes; of the options, format and mark of byte order are not looked at. */
    public String text(Compilation quotes, ExportOptions options, Progress progress)
            throws TemplateProblem, Progress.Stopped {
        Claims claims = quotes.claims(options);
        Notices notices = new Notices(claims);
        TemplateValues values =
                new DocumentValues(template.kind(), quotes, claims, quotes.ordered(options), progress).all(notices);
        try {
            String text = compiled.execute(values);
            return notices.in(text, shown(text), template.kind());
        } catch (DocumentValues.Halt halt) {
            throw (Progress.Stopped) halt.getCause();
        } catch (MustacheException broken) {
            throw problem(broken);
        }
    }

    /** What a person sees of a document. */
    private String shown(String text) throws TemplateProblem {
        if (template.kind() != Template.Kind.HTML) {
            return text;
        }
        Document page = Jsoup.parse(text);
        refuse(ActiveMarkup.in(page));
        return page.body().wholeText();
    }

    /** The first few quotes as they will be written. */
    public String preview(Compilation quotes, ExportOptions options) throws TemplateProblem {
        List<Quote> first = quotes.quotes().stream().limit(PREVIEWED).toList();
        try {
            return text(quotes.of(first), options, Progress.NONE);
        } catch (Progress.Stopped impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes to a stream in UTF-8; it stays open. */
    public void write(Compilation quotes, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, TemplateProblem, Progress.Stopped {
        out.write(text(quotes, options, progress).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file: beside it first, then moved over.
     *
     * @param replace whether a file that is there may be replaced
     * @throws java.nio.file.FileAlreadyExistsException where one is there that may not
     */
    public void write(Compilation quotes, ExportOptions options, Path file, boolean replace, Progress progress)
            throws IOException, TemplateProblem, Progress.Stopped {
        byte[] bytes = text(quotes, options, progress).getBytes(StandardCharsets.UTF_8);
        Replacement.write(file, replace, out -> out.write(bytes));
    }

    private static void refuse(Optional<TemplateProblem> problem) throws TemplateProblem {
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    private TemplateProblem problem(MustacheException broken) {
        if (broken instanceof MustacheException.Context lacking) {
            return tags.stream().filter(tag -> tag.line() == lacking.lineNo && tag.name().equals(lacking.key)).findFirst()
                    .map(tag -> tag.problem(TemplateProblem.Kind.MISPLACED_NAME))
                    .orElse(new TemplateProblem(TemplateProblem.Kind.MISPLACED_NAME, lacking.key, lacking.lineNo, 1));
        }
        String message = String.valueOf(broken.getMessage());
        Matcher line = LINE.matcher(message);
        return new TemplateProblem(TemplateProblem.Kind.BROKEN, LINE.matcher(message).replaceAll(""),
                line.find() ? Integer.parseInt(line.group(1)) : 1, 1);
    }
}
