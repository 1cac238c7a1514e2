package org.diglot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diglot.quotes.Format;
import org.diglot.quotes.Template;
import org.diglot.quotes.TemplateExport;
import org.diglot.quotes.TemplateProblem;
import org.diglot.quotes.Templates;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.settings.Home;
import picocli.CommandLine;

/** What a document of quotes is to be: one of the formats, or what a template makes. Exactly one is set. */
final class Shape {

    private static final String FORMATS = "markdown, html, docx, xlsx, csv, json or tmx";

    @CommandLine.Option(names = "--format", paramLabel = "FORMAT", required = true, description = FORMATS + ".")
    private String format;

    @CommandLine.Option(names = "--template", paramLabel = "FILE|NAME", required = true,
            description = "A template: a file ending in .html, .md, .csv or .txt, or the name of one of yours or of those "
                    + "that come along (email-note, slide-table).")
    private String template;

    boolean isTemplate() {
        return template != null;
    }

    /** The format; where a template is meant, one as whose text it can be printed. */
    Format format(CommandLine command) {
        return isTemplate() ? Format.MARKDOWN : Format.named(format).orElseThrow(() -> new CommandLine.ParameterException(
                command, "--format " + format + " is not known; write " + FORMATS + "."));
    }

    TemplateExport template(CommandLine command) throws UnreadableTranscript {
        try {
            return new TemplateExport(found().orElseThrow(() -> new CommandLine.ParameterException(command, "--template "
                    + template + " is neither a file ending in .html, .md, .csv or .txt nor the name of a template; write "
                    + String.join(" or ", names()) + ".")));
        } catch (TemplateProblem problem) {
            throw wrong(problem);
        } catch (InvalidPathException | IOException failed) {
            throw new UnreadableTranscript(template, 0, "The template can't be read; check its permissions and its size.");
        }
    }

    /** The same, said of the template's file. */
    UnreadableTranscript wrong(TemplateProblem problem) {
        return new UnreadableTranscript(template, problem.line(), "column " + problem.column() + ": " + problem.sentence());
    }

    private Optional<Template> found() throws IOException {
        Optional<Template> named = templates().named(template);
        Path file = Path.of(template);
        return named.isPresent() || !Files.isRegularFile(file) ? named : Templates.read(file);
    }

    private static List<String> names() {
        try {
            return templates().all().stream().map(Template::name).toList();
        } catch (IOException failed) {
            return List.of("email-note", "slide-table");
        }
    }

    private static Templates templates() {
        return new Templates(Home.folder().resolve(Templates.FOLDER));
    }
}
