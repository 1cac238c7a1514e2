package org.diglot.reading.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.diglot.transcript.Progress;

/** Gathers the glyphs of each page and makes lines of them. */
final class PdfGlyphs extends PDFTextStripper {

    private static final int MOST_A_PAGE = 200_000;
    private static final long MOST_OPERATORS = 3_000_000;

    private final List<PdfPage> pages = new ArrayList<>();
    private final int count;
    private final Progress progress;
    private List<PdfGlyph> glyphs = new ArrayList<>();
    private List<PdfGlyph> turned = new ArrayList<>();
    private final PdfCodes codes = new PdfCodes();
    private long operators;
    private long letters;
    private long unknown;

    /** The reading of a document ended before its end. */
    static final class Halted extends IOException {
        private static final long serialVersionUID = 1L;

        private final int page;
        private final boolean stopped;

        private Halted(int page, boolean stopped) {
            super("halted");
            this.page = page;
            this.stopped = stopped;
        }

        int page() {
            return page;
        }

        boolean stopped() {
            return stopped;
        }
    }

    PdfGlyphs(int count, Progress progress) {
        this.count = count;
        this.progress = progress;
    }

    List<PdfPage> pages() {
        return pages;
    }

    /** Whether there is next to nothing that could be read. */
    boolean isWordless() {
        return letters == 0 || unknown * 2 > letters;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String unicode = text.getUnicode();
        if (unicode == null || unicode.isEmpty()) {
            unknown++;
            return;
        }
        unknown += unicode.charAt(0) == '\uFFFD' || unicode.charAt(0) < ' ' || Character.getType(unicode.charAt(0)) == Character.PRIVATE_USE ? 1 : 0;
        letters++;
        PdfGlyph glyph = new PdfGlyph(unicode, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(),
                Math.max(1, text.getFontSizeInPt()), isBold(text.getFont()));
        (text.getDir() == 0 ? glyphs : turned).add(glyph);
    }

    private static boolean isBold(PDFont font) {
        String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("heavy") || name.contains("black");
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        boolean pause = (++operators & 0xFFF) == 0;
        if (pause && progress.stopped()) {
            throw new Halted(pages.size() + 1, true);
        }
        if (operators > MOST_OPERATORS || glyphs.size() + turned.size() > MOST_A_PAGE) {
            throw new Halted(pages.size() + 1, false);
        }
        if (operator.getName().equals("Tf") && !operands.isEmpty() && operands.getFirst() instanceof COSName font) {
            codes.mend(getResources(), font);
        }
        super.processOperator(operator, operands);
    }

    /** A halt is meant; other failures of an operator pass it over. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure) throws IOException {
        if (failure instanceof Halted) {
            throw failure;
        }
        super.operatorException(operator, operands, failure);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        progress.at(0.4 * pages.size() / count);
        boolean sideways = turned.size() > glyphs.size();
        pages.add(PdfPage.of(pages.size() + 1, sideways ? turned : glyphs, sideways ? glyphs : turned,
                pages.isEmpty() ? null : pages.getLast().gutter()));
        glyphs = new ArrayList<>();
        turned = new ArrayList<>();
        if (progress.stopped()) {
            throw new Halted(pages.size(), true);
        }
    }
}
