package org.diglot.quotes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;

/** Writes quotes as a document. The same quotes give the same bytes. Stateless, for any number of threads. */
public final class Exporter {

    /** Writes to a stream, which stays open. */
    public void write(Compilation compilation, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Progress.Stopped {
        boolean forPrograms = options.format() == Format.JSON || options.format() == Format.TMX;
        Claims claims = compilation.claims(forPrograms ? options.withLabels(Language.ENGLISH) : options);
        ClaimWriter writer = switch (options.format()) {
            case MARKDOWN -> new MarkdownWriter();
            case HTML -> new HtmlWriter();
            case DOCX -> new DocxWriter();
            case XLSX -> new XlsxWriter();
            case CSV -> new CsvWriter(options.bom());
            case JSON -> new JsonWriter(compilation, compilation.ordered(options));
            case TMX -> new TmxWriter();
        };
        writer.write(claims, out, progress);
    }

    /**
     * Writes a file: beside it first, then moved over.
     *
     * @param replace whether a file that is there may be replaced
     * @throws FileAlreadyExistsException where one is there that may not
     */
    public void write(Compilation compilation, ExportOptions options, Path file, boolean replace, Progress progress)
            throws IOException, Progress.Stopped {
        Replacement.<Progress.Stopped>write(file, replace, out -> write(compilation, options, out, progress));
    }
}
