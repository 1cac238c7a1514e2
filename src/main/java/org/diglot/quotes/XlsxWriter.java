package org.diglot.quotes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.diglot.transcript.Progress;

/**
 * Quotes as an Excel workbook. Every cell is a text. A text longer than a cell may be goes on in the same column of the
 * next row, whose first cell is empty.
 */
final class XlsxWriter implements ClaimWriter {

    /** Excel's specification: characters that a cell can contain are 32,767; room for the apostrophe. */
    static final int LONGEST = 32_000;

    /** In a workbook {@code _x0041_} means A (ECMA-376, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=[xX][0-9A-Fa-f]{4}_)");

    private static final Pattern DATES = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");
    private static final double WIDE = 60;
    private static final double NARROW = 14;

    @Override
    public void write(Claims claims, OutputStream out, Progress progress) throws IOException, Progress.Stopped {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(made, "Diglot", null)) {
            sheet(workbook.newWorksheet("Quotes"), claims, progress);
        }
        FixedZip zip = new FixedZip(out);
        for (Map.Entry<String, byte[]> part : parts(made.toByteArray()).entrySet()) {
            boolean dated = part.getKey().equals("docProps/core.xml");
            byte[] bytes = part.getValue();
            zip.entry(part.getKey(), dated ? undated(bytes) : bytes);
        }
        zip.finish();
    }

    private static void sheet(Worksheet sheet, Claims claims, Progress progress) throws Progress.Stopped {
        ClaimTable table = new ClaimTable(claims.languages());
        List<String> headings = table.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
            boolean text = headings.get(column).startsWith("Text ");
            sheet.width(column, text ? WIDE : NARROW);
            if (text) {
                sheet.style(column).wrapText(true).set();
            }
        }
        sheet.freezePane(1, 1);
        int row = 1;
        for (Claim claim : claims.claims()) {
            row += rows(sheet, row, table.row(claim));
            Steps.step(progress, claim, claims);
        }
    }

    /** Writes a quote's cells; returns how many rows they took. */
    private static int rows(Worksheet sheet, int row, List<String> cells) {
        int rows = 1;
        for (int column = 0; column < cells.size(); column++) {
            String rest = ESCAPE.matcher(cells.get(column)).replaceAll(Visible.mark('_'));
            for (int i = 0; !rest.isEmpty(); i++) {
                int end = end(rest);
                sheet.inlineString(row + i, column, CellText.safe(rest.substring(0, end)));
                rest = rest.substring(end);
                rows = Math.max(rows, i + 1);
            }
        }
        return rows;
    }

    /** Where to cut: not within a pair, not beside white space that readers would trim. */
    private static int end(String text) {
        if (text.length() <= LONGEST) {
            return text.length();
        }
        int end = LONGEST;
        while (end > 1 && (Character.isLowSurrogate(text.charAt(end)) || Character.isWhitespace(text.charAt(end))
                || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end > 1 ? end : LONGEST;
    }

    private static Map<String, byte[]> parts(byte[] made) throws IOException {
        try {
            return OfficePackage.parts(made);
        } catch (UnreadableExport tooLarge) {
            throw new IOException(tooLarge);
        }
    }

    private static byte[] undated(byte[] core) {
        return DATES.matcher(new String(core, StandardCharsets.UTF_8)).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
