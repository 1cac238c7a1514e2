package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;
import org.diglot.reading.form.PdfLine.Side;

/** Draws pages whose two columns are two languages: paragraphs that begin side by side are a pair. */
final class PdfColumns {

    /** Base lines that differ by less than this, in sizes, are side by side though the fonts differ. */
    private static final float SIDE_BY_SIDE = 0.6f;

    private final PdfMeasure measure;
    private final PdfJoin join;
    private final Sheet sheet;
    private final List<DrawnLine> waiting = new ArrayList<>();
    private final List<String> lefts = new ArrayList<>();
    private final List<String> rights = new ArrayList<>();
    private PdfLine lastLeft;
    private PdfLine lastRight;
    private int page;

    PdfColumns(PdfMeasure measure, PdfJoin join, Sheet sheet) {
        this.measure = measure;
        this.join = join;
        this.sheet = sheet;
    }

    static boolean areLanguages(List<PdfLine> lines) {
        Letters left = Letters.NONE;
        Letters right = Letters.NONE;
        Letters whole = Letters.NONE;
        for (PdfLine line : lines) {
            switch (line.side()) {
                case LEFT -> left = left.plus(line.letters());
                case RIGHT -> right = right.plus(line.letters());
                case WHOLE -> whole = whole.plus(line.letters());
            }
        }
        boolean both = left.isEnglish() && right.isSquare() || left.isSquare() && right.isEnglish();
        return both && left.weight() + right.weight() > whole.weight();
    }

    void draw(List<PdfPage> pages, PdfFurniture furniture) throws Undrawable {
        for (PdfPage page : pages) {
            List<PdfLine> body = page.lines().stream().filter(line -> !furniture.has(line)).toList();
            float first = body.isEmpty() ? Float.MAX_VALUE : body.getFirst().y();
            page.lines().stream().filter(line -> furniture.has(line) && line.y() < first).forEach(this::waits);
            draw(body);
            page.lines().stream().filter(line -> furniture.has(line) && line.y() >= first).forEach(this::waits);
            if (!page.turned().isBlank()) {
                waiting.add(new DrawnLine(page.turned(), "page " + page.number(), Role.ASIDE));
            }
        }
        close();
    }

    private void waits(PdfLine line) {
        waiting.add(new DrawnLine(line.text(), "page " + line.page(), Role.ASIDE));
    }

    private void draw(List<PdfLine> lines) throws Undrawable {
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (line.side() == Side.WHOLE) {
                close();
                sheet.text(line.text(), "page " + line.page());
                continue;
            }
            if (beginsRow(lines, i)) {
                close();
            }
            add(line);
        }
    }

    /** A row begins where a paragraph begins on this side and none goes on beside or below it on the other. */
    private boolean beginsRow(List<PdfLine> lines, int i) {
        PdfLine line = lines.get(i);
        PdfLine last = line.side() == Side.LEFT ? lastLeft : lastRight;
        PdfLine otherLast = line.side() == Side.LEFT ? lastRight : lastLeft;
        boolean open = last != null || otherLast != null;
        if (!open || last != null && !measure.begins(last, line, last.text())) {
            return false;
        }
        PdfLine next = other(lines, i);
        boolean taken = otherLast != null && otherLast.page() == line.page()
                && otherLast.y() > line.y() - SIDE_BY_SIDE * line.size();
        boolean goesOn = next != null && otherLast != null && !measure.begins(otherLast, next, otherLast.text());
        boolean lower = next != null && next.y() > line.y() + SIDE_BY_SIDE * line.size();
        return !taken && !goesOn && (last != null || !lower || otherLast == null || otherLast.page() != line.page()
                || line.y() - otherLast.y() > SIDE_BY_SIDE * line.size());
    }

    private static PdfLine other(List<PdfLine> lines, int i) {
        float from = lines.get(i).y() - SIDE_BY_SIDE * lines.get(i).size();
        for (int k = Math.max(0, i - 2); k < lines.size(); k++) {
            PdfLine line = lines.get(k);
            if (line.side() != lines.get(i).side() && line.side() != Side.WHOLE && line.y() >= from && k > i) {
                return line;
            }
            if (line.side() == Side.WHOLE && k > i) {
                return null;
            }
        }
        return null;
    }

    private void add(PdfLine line) {
        boolean left = line.side() == Side.LEFT;
        List<String> texts = left ? lefts : rights;
        PdfLine last = left ? lastLeft : lastRight;
        page = lefts.isEmpty() && rights.isEmpty() ? line.page() : page;
        if (last == null || texts.isEmpty() || measure.begins(last, line, texts.getLast())) {
            texts.add(line.text());
        } else {
            texts.set(texts.size() - 1, join.join(texts.getLast(), last, line.text()));
        }
        lastLeft = left ? line : lastLeft;
        lastRight = left ? lastRight : line;
    }

    private void close() throws Undrawable {
        boolean even = lefts.size() == rights.size() || lefts.isEmpty() || rights.isEmpty();
        int pairs = even ? Math.max(lefts.size(), rights.size()) : 1;
        for (int i = 0; i < pairs; i++) {
            sheet.pair(even ? at(lefts, i) : all(lefts), even ? at(rights, i) : all(rights), "page " + page);
        }
        for (DrawnLine one : waiting) {
            sheet.aside(one.text(), one.place());
        }
        waiting.clear();
        lefts.clear();
        rights.clear();
        lastLeft = null;
        lastRight = null;
    }

    private static String at(List<String> texts, int i) {
        return i < texts.size() ? texts.get(i) : "";
    }

    private static String all(List<String> texts) {
        return texts.stream().reduce("", Plain::join);
    }
}
