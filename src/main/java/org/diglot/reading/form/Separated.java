package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;
import org.diglot.reading.form.Undrawable.Why;

/**
 * Reads fields set apart by one character, quoted where they hold it (RFC 4180); a quote in the middle of a field is
 * itself.
 */
final class Separated {

    private static final int WIDEST = 1024;

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    Separated(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** At most so many rows; a blank line is none, but is counted in the places. */
    List<Grid.Row> rows(int most) throws Undrawable {
        List<Grid.Row> rows = new ArrayList<>();
        int number = 0;
        while (at < text.length() && rows.size() < most) {
            number++;
            List<String> cells = row();
            if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                rows.add(new Grid.Row("row " + number, cells));
            }
        }
        return rows;
    }

    private List<String> row() throws Undrawable {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' && separator != '\t' || opensQuoted() ? quoted() : plain());
            if (cells.size() > WIDEST) {
                throw new Undrawable(Why.BROKEN, line, "This row has more than a thousand fields; save the table with a column for each language.");
            }
            if (at >= text.length() || text.charAt(at) != separator) {
                endLine();
                return cells;
            }
            at++;
        }
    }

    /** In a table set by tabs a quote opens a field only where one also ends it. */
    private boolean opensQuoted() {
        if (at >= text.length() || text.charAt(at) != '"') {
            return false;
        }
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"' && (i + 1 == text.length() || text.charAt(i + 1) != '"')) {
                return i + 1 == text.length() || text.charAt(i + 1) == separator || isEnd(text.charAt(i + 1));
            }
            i += text.charAt(i) == '"' ? 1 : 0;
        }
        return false;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws Undrawable {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                cell.append(c);
                at++;
            } else if (c == '"') {
                return cell.append(plain()).toString();
            } else {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
        }
        throw new Undrawable(Why.BROKEN, opened, "A quotation mark that opens a field here is never closed; close it or save the table again.");
    }

    private void endLine() {
        if (at < text.length()) {
            boolean windows = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += windows ? 2 : 1;
            line++;
        }
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
