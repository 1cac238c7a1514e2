package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;

/** Draws the paragraphs of the pages, and what runs along their edges beside them. */
final class PdfDrawer {

    private final List<PdfPage> pages;
    private final Sheet sheet;
    private final PdfFurniture furniture;
    private final List<PdfLine> flow = new ArrayList<>();

    PdfDrawer(List<PdfPage> pages, Sheet sheet) {
        this.pages = pages;
        this.sheet = sheet;
        furniture = new PdfFurniture(pages);
        for (PdfPage page : pages) {
            flow.addAll(ordered(page.lines().stream().filter(line -> !furniture.has(line)).toList()));
        }
    }

    void draw() throws Undrawable {
        PdfMeasure measure = new PdfMeasure(flow);
        PdfJoin join = new PdfJoin(flow);
        if (PdfColumns.areLanguages(flow)) {
            new PdfColumns(measure, join, sheet).draw(pages, furniture);
            return;
        }
        PdfParagraph paragraph = new PdfParagraph(join, sheet);
        int next = 0;
        for (PdfPage page : pages) {
            asides(page, paragraph, true);
            for (; next < flow.size() && flow.get(next).page() == page.number(); next++) {
                PdfLine line = flow.get(next);
                if (!paragraph.isOpen() || measure.begins(paragraph.last(), line, paragraph.text())) {
                    paragraph.close();
                }
                paragraph.add(line);
            }
            asides(page, paragraph, false);
        }
        paragraph.close();
    }

    private void asides(PdfPage page, PdfParagraph paragraph, boolean top) throws Undrawable {
        float middle = page.lines().isEmpty() ? 0 : (page.lines().getFirst().y() + page.lines().getLast().y()) / 2;
        for (PdfLine line : page.lines()) {
            if (furniture.has(line) && line.y() <= middle == top) {
                paragraph.aside(line.text(), "page " + page.number());
            }
        }
        if (!top) {
            paragraph.aside(page.turned(), "page " + page.number());
        }
    }

    /** Two columns of one language are read one after the other, between the lines that run across both. */
    private static List<PdfLine> ordered(List<PdfLine> lines) {
        List<PdfLine> ordered = new ArrayList<>(lines.size());
        List<PdfLine> rights = new ArrayList<>();
        for (PdfLine line : lines) {
            if (line.side() == PdfLine.Side.WHOLE) {
                ordered.addAll(rights);
                rights.clear();
                ordered.add(line);
            } else if (line.side() == PdfLine.Side.RIGHT) {
                rights.add(line);
            } else {
                ordered.add(line);
            }
        }
        ordered.addAll(rights);
        return ordered;
    }
}
