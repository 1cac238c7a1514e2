package org.diglot.quotes;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.diglot.transcript.Progress;

/**
 * Quotes as an Excel workbook. A text longer than a cell may be goes on in the same column of the next row, whose first
 * cell is empty.
 */
final class XlsxWriter implements ClaimWriter {

    /** Excel's specification: a cell contains at most 32,767 characters; room for the apostrophe. */
    private static final int LONGEST = 32_000;

    /** In a workbook {@code _x0041_} means A (ECMA-376, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=[xX][0-9A-Fa-f]{4}_)");

    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,8}");

    @Override
    public void write(Claims claims, OutputStream out, Progress progress) throws IOException, Progress.Stopped {
        ClaimTable table = new ClaimTable(claims);
        try {
            List<SheetColumn> columns = table.columns();
            Workbook workbook = new Workbook(out, claims.labels().quotes(), columns, table.printed());
            for (Claim claim : claims.claims()) {
                rows(table.row(claim), columns, workbook);
                Steps.step(progress, claim, claims);
            }
            workbook.end();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private static void rows(List<String> texts, List<SheetColumn> columns, Workbook workbook) throws XMLStreamException {
        List<List<Grid.Cell>> parts = IntStream.range(0, texts.size())
                .mapToObj(i -> cells(texts.get(i), columns.get(i).look())).toList();
        int rows = parts.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            int at = row;
            workbook.row(parts.stream().map(cells -> at < cells.size() ? cells.get(at) : new Grid.Words("")).toList());
        }
    }

    /** A text in as many cells as it needs; what counts is a number, which a spreadsheet sorts as one. */
    private static List<Grid.Cell> cells(String text, SheetColumn.Look look) {
        if (look == SheetColumn.Look.COUNT && COUNT.matcher(text).matches()) {
            return List.of(new Grid.Amount(new BigDecimal(text)));
        }
        String rest = ESCAPE.matcher(text).replaceAll(Visible.mark('_'));
        List<Grid.Cell> cells = new ArrayList<>();
        int from = 0;
        while (from < rest.length()) {
            int end = end(rest, from);
            cells.add(new Grid.Words(CellText.safe(rest.substring(from, end))));
            from = end;
        }
        return cells;
    }

    /** Where to cut: not within a pair. */
    private static int end(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST);
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
