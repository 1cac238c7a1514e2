package org.diglot.quotes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.diglot.transcript.Progress;

/**
 * Quotes as an Excel workbook. Every cell is a text. A text longer than a cell may be goes on in the same column of the
 * next row, whose first cell is empty.
 */
final class XlsxWriter implements ClaimWriter {

    /** Excel's specification: a cell contains at most 32,767 characters; room for the apostrophe. */
    private static final int LONGEST = 32_000;

    /** In a workbook {@code _x0041_} means A (ECMA-376, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=[xX][0-9A-Fa-f]{4}_)");

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Override
    public void write(Claims claims, OutputStream out, Progress progress) throws IOException, Progress.Stopped {
        FixedZip zip = new FixedZip(out);
        zip.entry("[Content_Types].xml", PackageXml.types(Map.of("/" + OfficePackage.WORKBOOK, EXCEL + "sheet.main+xml",
                "/" + SHEET, EXCEL + "worksheet+xml", "/xl/styles.xml", EXCEL + "styles+xml")));
        zip.entry("_rels/.rels", PackageXml.relations(Map.of("officeDocument", OfficePackage.WORKBOOK)));
        zip.entry(OfficePackage.WORKBOOK, SheetXml.workbook());
        zip.entry("xl/_rels/workbook.xml.rels",
                PackageXml.relations(Map.of("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml")));
        zip.entry("xl/styles.xml", SheetXml.styles());
        Writer sheet = new BufferedWriter(new OutputStreamWriter(zip.begin(SHEET), StandardCharsets.UTF_8));
        try {
            rows(claims, sheet, progress);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        sheet.flush();
        zip.end();
        zip.finish();
    }

    private static void rows(Claims claims, Writer out, Progress progress) throws XMLStreamException, Progress.Stopped {
        ClaimTable table = new ClaimTable(claims.languages());
        SheetXml sheet = new SheetXml(out, table.headings());
        for (Claim claim : claims.claims()) {
            List<List<String>> columns = table.row(claim).stream().map(XlsxWriter::cells).toList();
            int rows = columns.stream().mapToInt(List::size).max().orElse(0);
            for (int row = 0; row < rows; row++) {
                int at = row;
                sheet.row(columns.stream().map(cells -> at < cells.size() ? cells.get(at) : "").toList());
            }
            Steps.step(progress, claim, claims);
        }
        sheet.end();
    }

    /** A text in as many cells as it needs. */
    private static List<String> cells(String text) {
        String rest = ESCAPE.matcher(text).replaceAll(Visible.mark('_'));
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from < rest.length()) {
            int end = end(rest, from);
            cells.add(CellText.safe(rest.substring(from, end)));
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
