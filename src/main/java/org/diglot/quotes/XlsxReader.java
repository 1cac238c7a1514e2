package org.diglot.quotes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads quotes back from the first sheet of a workbook. */
final class XlsxReader implements ClaimReader {

    @Override
    public Claims read(byte[] bytes) throws UnreadableExport {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
             Stream<org.dhatim.fastexcel.reader.Row> sheet = workbook.getFirstSheet().openStream()) {
            sheet.forEach(row -> add(cells(row), rows));
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException broken) {
            throw new UnreadableExport("It is a broken workbook; export it again.");
        }
        if (rows.isEmpty()) {
            throw new UnreadableExport("Its first sheet is empty; choose a file that Diglot exported.");
        }
        return ClaimTable.read(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static void add(List<String> cells, List<List<String>> rows) {
        boolean continued = rows.size() > 1 && (cells.isEmpty() || cells.getFirst().isEmpty());
        if (!continued) {
            rows.add(cells);
            return;
        }
        List<String> before = rows.getLast();
        for (int i = 0; i < cells.size(); i++) {
            if (i < before.size()) {
                before.set(i, before.get(i) + cells.get(i));
            } else {
                before.add(cells.get(i));
            }
        }
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(Cell::getText).map(CellText::meant).orElse(""));
        }
        return cells;
    }
}
