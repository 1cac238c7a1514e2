package org.diglot.reading.form;

import java.util.List;

/**
 * The empty strip between two columns of a page.
 *
 * @param from left edge
 * @param to   right edge
 */
record Gutter(float from, float to) {

    /** Where many rows leave it free, a narrow strip is no chance. */
    private static final float NARROWEST = 7;
    private static final float NARROW = 2.5f;
    private static final float HAIR = 0.9f;
    private static final double ALIGNED = 0.6;
    private static final int MANY_ROWS = 12;

    /** Headings and rules may run across. */
    private static final double CROSSING = 0.08;
    private static final double BOTH_SIDES = 0.2;
    private static final int FEWEST_ROWS = 4;
    private static final int WIDEST = 20_000;

    /** Null where the page has one column. */
    static Gutter of(List<List<PdfGlyph>> rows) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (List<PdfGlyph> row : rows) {
            for (PdfGlyph glyph : row) {
                if (!glyph.isBlank()) {
                    left = Math.min(left, glyph.x());
                    right = Math.max(right, glyph.right());
                }
            }
        }
        int width = (int) (right - left) + 2;
        return rows.size() < FEWEST_ROWS || width < 50 || width > WIDEST ? null : widest(rows, covered(rows, left, width), left);
    }

    /** The strip of the page before, where this one has too few rows to show one and none runs across it. */
    Gutter forNext(List<List<PdfGlyph>> rows) {
        return rows.size() < MANY_ROWS && rows.stream().allMatch(this::parts) ? this : null;
    }

    /** By how many rows each point of the width is covered. */
    private static int[] covered(List<List<PdfGlyph>> rows, float left, int width) {
        int[] covered = new int[width];
        for (List<PdfGlyph> row : rows) {
            int done = -1;
            for (PdfGlyph glyph : row) {
                int to = Math.min(width - 1, (int) (glyph.right() - left));
                for (int x = Math.max(done + 1, (int) (glyph.x() - left)); !glyph.isBlank() && x <= to; x++) {
                    covered[x]++;
                    done = x;
                }
            }
        }
        return covered;
    }

    private static Gutter widest(List<List<PdfGlyph>> rows, int[] covered, float left) {
        int most = (int) (rows.size() * CROSSING);
        int bestFrom = 0;
        int bestTo = 0;
        int from = covered.length / 5;
        for (int x = from; x <= covered.length * 4 / 5; x++) {
            if (covered[x] > most) {
                from = x + 1;
            } else if (x - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = x;
            }
        }
        Gutter gutter = new Gutter(left + bestFrom, left + bestTo);
        boolean wide = gutter.to - gutter.from >= (rows.size() < MANY_ROWS ? NARROWEST : gutter.isAligned(rows) ? HAIR : NARROW);
        return wide && gutter.hasBothSides(rows) ? gutter : null;
    }

    /** Whether most of what stands on the right begins at one edge. */
    private boolean isAligned(List<List<PdfGlyph>> rows) {
        int aligned = 0;
        int all = 0;
        for (List<PdfGlyph> row : rows) {
            PdfGlyph first = row.stream().filter(glyph -> !glyph.isBlank() && !isLeft(glyph)).findFirst().orElse(null);
            all += first == null ? 0 : 1;
            aligned += first != null && first.x() - to < 1.5f ? 1 : 0;
        }
        return aligned >= ALIGNED * all;
    }

    private boolean hasBothSides(List<List<PdfGlyph>> rows) {
        long lefts = rows.stream().filter(row -> row.stream().anyMatch(glyph -> !glyph.isBlank() && isLeft(glyph))).count();
        long rights = rows.stream().filter(row -> row.stream().anyMatch(glyph -> !glyph.isBlank() && !isLeft(glyph))).count();
        return Math.min(lefts, rights) >= Math.max(2, BOTH_SIDES * rows.size());
    }

    /** The column on the right begins where the strip ends; lines on the left may reach into it. */
    boolean isLeft(PdfGlyph glyph) {
        return glyph.x() < to - 1;
    }

    /** Whether the row ends before the right column, or leaves a gap before it that is wider than between words. */
    boolean parts(List<PdfGlyph> row) {
        PdfGlyph left = null;
        PdfGlyph right = null;
        for (PdfGlyph glyph : row) {
            if (!glyph.isBlank() && isLeft(glyph)) {
                left = left == null || glyph.right() > left.right() ? glyph : left;
            } else if (!glyph.isBlank()) {
                right = right == null || glyph.x() < right.x() ? glyph : right;
            }
        }
        if (left == null || right == null) {
            return left == null || left.right() <= to;
        }
        boolean aligned = Math.abs(right.x() - to) < 1.5f;
        boolean languages = Letters.isWide(left.text().charAt(0)) != Letters.isWide(right.text().charAt(0));
        float gap = right.x() - left.right();
        return left.right() <= to + 1 && gap > (aligned ? languages ? -0.1f : 0.12f : 0.35f) * right.size();
    }
}
