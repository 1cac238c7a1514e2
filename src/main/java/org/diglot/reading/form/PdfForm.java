package org.diglot.reading.form;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.diglot.reading.form.Undrawable.Why;
import org.diglot.transcript.Progress;

/** A PDF: its glyphs made lines, its lines paragraphs again. */
final class PdfForm implements Form {

    /** A call has under a hundred. */
    static final int MOST_PAGES = 2_000;
    private static final int LARGEST = 128 << 20;

    /** What it finds odd in a file is for nobody to read. */
    private static final List<Logger> SILENT = Stream.of("org.apache.pdfbox", "org.apache.fontbox").map(Logger::getLogger)
            .peek(logger -> logger.setLevel(Level.OFF)).toList();

    @Override
    public Drawn draw(Content content, Progress progress) throws Undrawable, Progress.Stopped {
        if (content.bytes().length > LARGEST) {
            throw new Undrawable(Why.TOO_MUCH, "This PDF is larger than 128 MB; print the pages of the call to a new PDF and open that.");
        }
        PdfStreams.check(content.bytes(), progress);
        FontMappers.set(PdfFonts.ONLY);
        PdfGlyphs glyphs = read(content.bytes(), progress);
        progress.step(0.4);
        Sheet sheet = new Sheet();
        new PdfDrawer(glyphs.pages(), sheet).draw();
        if (glyphs.isWordless()) {
            throw new Undrawable(Why.SCANNED, "The pages of this PDF are pictures, or their letters can't be told;"
                    + " have the text recognized (OCR) and open the result.");
        }
        return sheet.drawn("UTF-16BE");
    }

    private static PdfGlyphs read(byte[] bytes, Progress progress) throws Undrawable, Progress.Stopped {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new Undrawable(Why.TOO_MUCH, "This PDF has " + pages
                        + " pages, which no call has; print the pages of the call to a new PDF and open that.");
            }
            PdfGlyphs glyphs = new PdfGlyphs(pages, progress);
            glyphs.writeText(document, Writer.nullWriter());
            return glyphs;
        } catch (InvalidPasswordException locked) {
            throw new Undrawable(Why.LOCKED, "This PDF is locked with a password; open it in a PDF viewer, print it to a new PDF and open that.");
        } catch (PdfGlyphs.Halted halted) {
            throw halted.stopped() ? stopped() : new Undrawable(Why.TOO_MUCH, "Page " + halted.page()
                    + " of this PDF holds more than any page of a call; print the pages of the call to a new PDF and open that.");
        } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError broken) {
            throw new Undrawable(Why.BROKEN, "This PDF is damaged or cut off; download it again, or print it to a new PDF and open that.");
        }
    }

    /** The stop came through a library that knows only failures of its own. */
    private static Undrawable stopped() throws Progress.Stopped {
        throw new Progress.Stopped();
    }
}
