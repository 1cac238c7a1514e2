package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.transcript.Progress;

/** Draws the rows of a grid: who speaks where that changes, then the two sides of the row. */
final class GridDrawer {

    private static final int STEP = 1024;

    private final Columns columns;
    private final Sheet sheet;
    private String speaker = "";

    GridDrawer(Columns columns, Sheet sheet) {
        this.columns = columns;
        this.sheet = sheet;
    }

    void draw(Grid grid, Progress progress) throws Undrawable, Progress.Stopped {
        for (int i = 0; i < grid.rows().size(); i++) {
            Grid.Row row = grid.rows().get(i);
            if (i < columns.header()) {
                for (String cell : row.cells()) {
                    sheet.text(cell, row.place());
                }
            } else if (i == columns.header()) {
                sheet.aside(row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | ")), row.place());
            } else if (row.cells().stream().allMatch(GridDrawer::isRule)) {
                sheet.aside(String.join(" | ", row.cells()), row.place());
            } else {
                draw(row);
            }
            if (i % STEP == 0) {
                progress.step(0.5 * i / grid.rows().size());
            }
        }
    }

    private void draw(Grid.Row row) throws Undrawable {
        announce(row);
        List<String> first = lines(row.cell(columns.first()));
        List<String> second = lines(row.cell(columns.second()));
        boolean even = first.size() == second.size() || first.isEmpty() || second.isEmpty();
        int pairs = even ? Math.max(first.size(), second.size()) : 1;
        for (int i = 0; i < pairs; i++) {
            sheet.pair(even ? at(first, i) : all(first), even ? at(second, i) : all(second), row.place());
        }
        for (int other : columns.others()) {
            sheet.aside(row.cell(other), row.place());
        }
    }

    /** A line drawn below the names of the columns, as Markdown wants it. */
    private static boolean isRule(String cell) {
        return cell.chars().allMatch(c -> c == '-' || c == ':' || c == '=' || c <= ' ');
    }

    private void announce(Grid.Row row) throws Undrawable {
        if (columns.speakers().isEmpty()) {
            return;
        }
        List<String> names = columns.speakers().stream().map(row::cell).map(Plain::line)
                .filter(name -> !name.isEmpty()).distinct().toList();
        if (names.isEmpty() || names.getFirst().equals(speaker)) {
            return;
        }
        speaker = names.getFirst();
        String title = Plain.line(row.cell(columns.title()));
        String firm = Plain.line(row.cell(columns.firm()));
        String shown = Stream.of(String.join(" / ", names), firm, title).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" - "));
        sheet.announce(new Voice(speaker, title, firm), shown, row.place());
    }

    /** A field may hold several paragraphs. */
    private static List<String> lines(String cell) {
        List<String> lines = new ArrayList<>();
        for (String line : cell.split("[\\n\\r\\u2028\\u2029]+")) {
            if (!Plain.line(line).isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }

    private static String all(List<String> lines) {
        return lines.stream().map(Plain::line).reduce("", Plain::join);
    }
}
