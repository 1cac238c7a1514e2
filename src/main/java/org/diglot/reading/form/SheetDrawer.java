package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.diglot.reading.form.Undrawable.Why;
import org.diglot.transcript.Progress;

/** Draws the sheet of a workbook that holds the most speech; what the others hold is set aside. */
final class SheetDrawer {

    private final Parts parts;

    SheetDrawer(Parts parts) {
        this.parts = parts;
    }

    Drawn draw(Progress progress) throws Undrawable, Progress.Stopped {
        List<Grid> grids = new ArrayList<>();
        try {
            List<String> shared = SheetXml.shared(parts.all().get("xl/sharedStrings.xml"));
            for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
                if (part.getKey().startsWith("xl/worksheets/")) {
                    grids.add(new Grid(List.of(), SheetXml.rows(part.getValue(), shared)));
                    progress.step(0.2);
                }
            }
        } catch (XMLStreamException | NumberFormatException broken) {
            throw new Undrawable(Why.BROKEN, "After sheet " + grids.size()
                    + " the workbook is damaged; open it in Excel, save it anew and open that.");
        }
        return draw(grids, progress);
    }

    private static Drawn draw(List<Grid> grids, Progress progress) throws Undrawable, Progress.Stopped {
        Grid best = null;
        Columns columns = null;
        long most = -1;
        for (Grid grid : grids) {
            Optional<Columns> found = Columns.of(grid);
            long weight = found.map(one -> weight(grid, one)).orElse(-1L);
            if (weight > most) {
                most = weight;
                best = grid;
                columns = found.orElseThrow();
            }
        }
        if (best == null) {
            throw new Undrawable(Why.WORDLESS,
                    "No column of this workbook holds the words of a call; give it a column for each language.");
        }
        Sheet sheet = new Sheet();
        new GridDrawer(columns, sheet).draw(best, progress);
        for (Grid grid : grids) {
            if (grid != best) {
                aside(grid, "sheet " + (grids.indexOf(grid) + 1) + ", ", sheet);
            }
        }
        return sheet.drawn("UTF-8");
    }

    private static void aside(Grid grid, String prefix, Sheet sheet) throws Undrawable {
        for (Grid.Row row : grid.rows()) {
            sheet.aside(String.join(" ", row.cells()), prefix + row.place());
        }
    }

    private static long weight(Grid grid, Columns columns) {
        long weight = 0;
        for (Grid.Row row : grid.rows()) {
            weight += Letters.of(row.cell(columns.first())).weight() + Letters.of(row.cell(columns.second())).weight();
        }
        return columns.isBilingual() ? weight * 2 : weight;
    }
}
