package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;

/** The paragraph that is being put together; what runs along the edge of a page that it crosses waits for its end. */
final class PdfParagraph {

    private final PdfJoin join;
    private final Sheet sheet;
    private final List<DrawnLine> waiting = new ArrayList<>();
    private String text = "";
    private int page;
    private PdfLine last;

    PdfParagraph(PdfJoin join, Sheet sheet) {
        this.join = join;
        this.sheet = sheet;
    }

    boolean isOpen() {
        return last != null;
    }

    PdfLine last() {
        return last;
    }

    String text() {
        return text;
    }

    void add(PdfLine line) throws Undrawable {
        page = last == null ? line.page() : page;
        text = last == null ? line.text() : join.join(text, last, line.text());
        last = line;
        if (text.length() > Sheet.LONGEST_LINE) {
            close();
        }
    }

    void aside(String aside, String place) throws Undrawable {
        if (isOpen()) {
            waiting.add(new DrawnLine(aside, place, Role.ASIDE));
        } else {
            sheet.aside(aside, place);
        }
    }

    void close() throws Undrawable {
        if (isOpen()) {
            sheet.text(text, "page " + page);
        }
        for (DrawnLine one : waiting) {
            sheet.aside(one.text(), one.place());
        }
        waiting.clear();
        text = "";
        last = null;
    }
}
