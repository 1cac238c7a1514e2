package org.diglot.reading.form;

import java.util.List;

/** Makes the text of a line of its glyphs: spaces that are only gaps are put in, glyphs painted twice are one. */
final class PdfText {

    /** A gap of this share of the font's size is a space between letters of Latin words; Chinese is set looser. */
    private static final float LATIN_SPACE = 0.15f;
    private static final float HAN_SPACE = 0.6f;

    private PdfText() {
    }

    static PdfLine line(int page, List<PdfGlyph> glyphs, PdfLine.Side side) {
        StringBuilder text = new StringBuilder();
        PdfGlyph last = null;
        PdfGlyph first = null;
        float size = 0;
        float y = 0;
        int bold = 0;
        int seen = 0;
        boolean space = false;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.isBlank()) {
                space |= last != null;
                continue;
            }
            if (last != null && isSame(last, glyph)) {
                continue;
            }
            boolean gap = last != null && glyph.x() - last.right() > gap(last, glyph);
            if (space || gap) {
                text.append(' ');
            }
            text.append(glyph.text());
            space = false;
            first = first == null ? glyph : first;
            last = glyph;
            seen++;
            bold += glyph.bold() ? 1 : 0;
            if (glyph.size() > size) {
                size = glyph.size();
                y = glyph.y();
            }
        }
        String soft = last.text().equals("\u00AD") ? last.text() : "";
        return new PdfLine(page, Plain.line(PdfLetters.plain(text.toString())) + soft, first.x(), last.right(), y, size, bold * 2 > seen, space, side);
    }

    /** Bold that is made by painting twice. */
    private static boolean isSame(PdfGlyph last, PdfGlyph next) {
        return last.text().equals(next.text()) && Math.abs(last.x() - next.x()) < 0.15f * next.size();
    }

    private static float gap(PdfGlyph last, PdfGlyph next) {
        boolean wide = Letters.isWide(last.text().charAt(last.text().length() - 1)) || Letters.isWide(next.text().charAt(0));
        return (wide ? HAN_SPACE : LATIN_SPACE) * Math.min(last.size(), next.size());
    }
}
