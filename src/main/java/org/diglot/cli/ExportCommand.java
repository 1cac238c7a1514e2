package org.diglot.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.diglot.alignment.NotAlignable;
import org.diglot.numbers.CallCheck;
import org.diglot.quotes.Anchor;
import org.diglot.quotes.Compilation;
import org.diglot.quotes.ExportOptions;
import org.diglot.quotes.Exporter;
import org.diglot.quotes.Format;
import org.diglot.quotes.Grouping;
import org.diglot.quotes.Quote;
import org.diglot.quotes.Standing;
import org.diglot.quotes.TemplateProblem;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import picocli.CommandLine;

/** Writes quotes of a call as a document: {@code diglot export FILE --query Q --format docx -o OUT}. */
@CommandLine.Command(name = "export", mixinStandardHelpOptions = true,
        description = "Write quotes of a call as a document, verbatim in both languages and attributed.")
final class ExportCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "FILE", index = "0..1", arity = "1..2",
            description = "The transcript; or two of one call, each in its language, the original first.")
    private List<Path> files;

    @CommandLine.ArgGroup(multiplicity = "1")
    private Choice choice;

    @CommandLine.ArgGroup(multiplicity = "1")
    private Shape shape;

    @CommandLine.Option(names = {"-o", "--output"}, paramLabel = "OUT",
            description = "The file to write; without it a text format is printed.")
    private Path output;

    @CommandLine.Option(names = "--force", description = "Replace the file that is there.")
    private boolean force;

    @CommandLine.Option(names = "--language", paramLabel = "TAG",
            description = "Only this language: en, zh, zh-Hant or zh-Hans.")
    private String language;

    @CommandLine.Option(names = "--group", paramLabel = "BY", defaultValue = "order",
            description = "Group by tag, speaker, topic; or leave in order.")
    private String group;

    @CommandLine.Option(names = "--labels", paramLabel = "TAG", defaultValue = "en",
            description = "The language of what the document itself says: en, zh-Hant or zh-Hans.")
    private String labels;

    @CommandLine.Option(names = "--no-bom", description = "A CSV without the mark that Excel needs.")
    private boolean noBom;

    @Override
    public Integer call() throws UnreadableTranscript, NotAlignable, Progress.Stopped, IOException {
        Transcript call = CallFiles.one(files);
        ExportOptions options = options(call);
        List<Quote> quotes = choice.of(call, spec.commandLine());
        Compilation compilation = new Compilation(call, CallCheck.of(call, Progress.NONE), quotes);
        compilation.orphans().forEach(orphan -> sayOrphan(orphan, call));
        if (compilation.quotes().isEmpty()) {
            throw wrong(compilation.orphans().isEmpty() ? "nothing in " + named() + " answers; choose other words, or --all"
                    : "none of the quotes stands in " + named() + " as it was; name the file that they were taken from");
        }
        try {
            if (output == null) {
                print(compilation, options);
            } else {
                write(compilation, options);
            }
        } catch (TemplateProblem problem) {
            throw shape.wrong(problem);
        }
        return compilation.orphans().isEmpty() ? Commands.DONE : Commands.FOUND_WRONG;
    }

    private ExportOptions options(Transcript call) {
        Format chosen = shape.format(spec.commandLine());
        if (output == null && !chosen.isText()) {
            throw wrong("a " + chosen.extension() + " can't be printed; name the file to write with -o");
        }
        Grouping grouping = Optional.of(group).flatMap(Grouping::named)
                .orElseThrow(() -> wrong("--group " + group + " is not known; write tag, speaker, topic or order"));
        Set<Language> languages = language == null ? Set.of() : Languages.meant(language, call.languages())
                .orElseThrow(() -> wrong("--language " + language + " is none of " + named() + "; write "
                        + String.join(" or ", call.languages().stream().map(Language::tag).toList())));
        Language words = Language.ofTag(labels)
                .orElseThrow(() -> wrong("--labels " + labels + " is not known; write en, zh-Hant or zh-Hans"));
        return new ExportOptions(chosen, languages, grouping, !noBom, words);
    }

    private void write(Compilation compilation, ExportOptions options)
            throws UnreadableTranscript, TemplateProblem, Progress.Stopped {
        if (Files.isDirectory(output)) {
            throw wrong(output + " is a folder; name a file in it");
        }
        try {
            if (shape.isTemplate()) {
                shape.template(spec.commandLine()).write(compilation, options, output, force, Progress.NONE);
            } else {
                new Exporter().write(compilation, options, output, force, Progress.NONE);
            }
        } catch (FileAlreadyExistsException there) {
            throw wrong(output + " is there already; name another file, or add --force to replace it");
        } catch (IOException failed) {
            throw wrong(output + " can't be written; check that its folder is there and may be written to");
        }
    }

    private void print(Compilation compilation, ExportOptions options)
            throws UnreadableTranscript, TemplateProblem, IOException, Progress.Stopped {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (shape.isTemplate()) {
            shape.template(spec.commandLine()).write(compilation, options, bytes, Progress.NONE);
        } else {
            new Exporter().write(compilation, options, bytes, Progress.NONE);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(bytes.toString(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What was quoted beside what stands in its place now: nothing is looked for elsewhere. */
    private void sayOrphan(Quote quote, Transcript call) {
        Anchor anchor = quote.anchor();
        String now = anchor.in(call) instanceof Standing.Orphan orphan ? orphan.now() : "";
        boolean same = now.contains(anchor.text());
        spec.commandLine().getErr().println(named() + ": left out: segment " + anchor.segment() + " in "
                + anchor.language().tag() + (same
                ? " still says this, but the file has changed since: “" + Excerpt.of(anchor.text()) + "”"
                : " does not say this, or the file has changed since: “" + Excerpt.where(anchor.text(), now) + "”"
                + (now.isEmpty() ? "; nothing stands there now" : "; now “" + Excerpt.where(now, anchor.text()) + "”")));
    }

    private String named() {
        return String.join(" + ", files.stream().map(Path::toString).toList());
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence + ".");
    }
}
