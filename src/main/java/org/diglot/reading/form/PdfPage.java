package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of one page.
 *
 * @param lines  from the top; those of one height from the left
 * @param turned what is printed at an angle, such as a stamp along the margin
 * @param gutter between its two columns; null where it has one
 */
record PdfPage(int number, List<PdfLine> lines, String turned, Gutter gutter) {

    /** Glyphs whose base lines differ by less than this share of their size stand on one line. */
    private static final float ONE_LINE = 0.45f;

    /** @param before the gutter of the page before; null where it has none */
    static PdfPage of(int number, List<PdfGlyph> glyphs, List<PdfGlyph> turned, Gutter before) {
        List<List<PdfGlyph>> rows = rows(glyphs);
        Gutter own = Gutter.of(rows);
        Gutter gutter = own == null && before != null ? before.forNext(rows) : own;
        List<PdfLine> lines = new ArrayList<>();
        for (List<PdfGlyph> row : rows) {
            boolean split = gutter != null && gutter.parts(row);
            if (split) {
                List<PdfGlyph> left = row.stream().filter(gutter::isLeft).toList();
                List<PdfGlyph> right = row.stream().filter(glyph -> !gutter.isLeft(glyph)).toList();
                add(lines, number, left, PdfLine.Side.LEFT);
                add(lines, number, right, PdfLine.Side.RIGHT);
            } else {
                add(lines, number, row, PdfLine.Side.WHOLE);
            }
        }
        StringBuilder aside = new StringBuilder();
        turned.forEach(glyph -> aside.append(glyph.text()));
        return new PdfPage(number, lines, aside.toString(), gutter);
    }

    private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(PdfGlyph::y));
        List<List<PdfGlyph>> rows = new ArrayList<>();
        List<PdfGlyph> row = new ArrayList<>();
        float y = Float.NaN;
        for (PdfGlyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - y > ONE_LINE * Math.max(row.getFirst().size(), glyph.size())) {
                rows.add(row);
                row = new ArrayList<>();
            }
            y = row.isEmpty() ? glyph.y() : y;
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        rows.forEach(one -> one.sort(Comparator.comparing(PdfGlyph::x)));
        return rows;
    }

    private static void add(List<PdfLine> lines, int page, List<PdfGlyph> glyphs, PdfLine.Side side) {
        if (glyphs.stream().allMatch(PdfGlyph::isBlank)) {
            return;
        }
        PdfLine line = PdfText.line(page, glyphs, side);
        if (!line.text().isEmpty()) {
            lines.add(line);
        }
    }
}
