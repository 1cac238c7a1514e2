package org.diglot.quotes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a grid as a workbook of one sheet (Office Open XML, ECMA-376, part 1): the header bold and frozen, with a
 * filter; words as words, never as formulas. The same grid gives the same bytes.
 */
public final class GridXlsx {

    /** A spreadsheet keeps numbers in doubles: what has more digits is written as words, so that none is lost. */
    private static final int DIGITS = 15;

    /** The most characters that a cell may hold, rows that a sheet may hold, and characters of a sheet's name. */
    private static final int MOST_LETTERS = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_NAME = 31;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final Grid grid;

    private GridXlsx(Grid grid) {
        this.grid = grid;
    }

    /** @throws IllegalArgumentException where the grid has more rows than a sheet can hold */
    public static byte[] write(Grid grid) {
        if (grid.rows().size() >= MOST_ROWS) {
            throw new IllegalArgumentException("more rows than a sheet can hold: " + grid.rows().size());
        }
        try {
            return new GridXlsx(grid).write();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private byte[] write() throws IOException {
        part("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/xl/workbook.xml", "sheet.main") + override("/xl/worksheets/sheet1.xml", "worksheet")
                + override("/xl/styles.xml", "styles") + "</Types>");
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\""
                + escaped(sheetName()) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                + relation(2, "styles", "styles.xml")));
        part("xl/styles.xml", styles());
        part("xl/worksheets/sheet1.xml", sheet());
        zip.close();
        return bytes.toByteArray();
    }

    private void part(String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static String relations(String some) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + some + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Style 1 is the header's; style 2 groups the digits of a number. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.##########\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
                + "</styleSheet>";
    }

    private String sheet() {
        String last = column(grid.header().size() - 1);
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<cols><col min=\"1\" max=\"" + grid.header().size() + "\" width=\"16\" customWidth=\"1\"/></cols><sheetData>");
        row(xml, 1, grid.header().stream().<Grid.Cell>map(Grid.Words::new).toList(), 1);
        for (int i = 0; i < grid.rows().size(); i++) {
            row(xml, i + 2, grid.rows().get(i), 0);
        }
        return xml + "</sheetData><autoFilter ref=\"A1:" + last + (grid.rows().size() + 1) + "\"/></worksheet>";
    }

    private static void row(StringBuilder xml, int number, List<Grid.Cell> cells, int style) {
        xml.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            String at = column(i) + number;
            switch (cells.get(i)) {
                case Grid.Words words -> words(xml, at, words.text(), style);
                case Grid.Amount amount when isKept(amount.value()) -> xml.append("<c r=\"").append(at)
                        .append("\" s=\"2\"><v>").append(amount.value().toPlainString()).append("</v></c>");
                case Grid.Amount amount -> words(xml, at, amount.value().toPlainString(), style);
            }
        }
        xml.append("</row>");
    }

    private static boolean isKept(BigDecimal value) {
        return value.stripTrailingZeros().precision() <= DIGITS;
    }

    private static void words(StringBuilder xml, String at, String text, int style) {
        if (!text.isEmpty()) {
            xml.append("<c r=\"").append(at).append("\" s=\"").append(style)
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped(shortened(text)))
                    .append("</t></is></c>");
        }
    }

    private static String shortened(String text) {
        int end = Math.min(text.length(), MOST_LETTERS);
        return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? text.substring(0, end - 1)
                : text.substring(0, end);
    }

    private String sheetName() {
        String plain = grid.name().replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return plain.isEmpty() ? "1" : plain.substring(0, Math.min(MOST_NAME, plain.length()));
    }

    static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + column(index % 26);
    }

    /** Characters that XML 1.0 has no place for are left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(GridXlsx::isXml).forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || letter >= 0x20 && letter < 0xD800
                || letter >= 0xE000 && letter < 0xFFFE || letter >= 0x10000;
    }
}
