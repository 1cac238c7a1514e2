package org.diglot.quotes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Writes a workbook of one sheet (Office Open XML, ECMA-376), a row at a time. The same rows give the same bytes. */
final class Workbook {

    /** The most rows that a sheet may hold, the heading's too. */
    static final int MOST_ROWS = 1_048_576;

    /** The most characters that a sheet's name may have. */
    private static final int MOST_NAME = 31;

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final String name;
    private final int printed;
    private final FixedZip zip;
    private final Writer out;
    private final SheetXml sheet;

    /** @param printed how many columns, from the first on, go onto paper */
    Workbook(OutputStream stream, String name, List<SheetColumn> columns, int printed)
            throws IOException, XMLStreamException {
        this.name = HtmlText.escaped(sheetName(name));
        this.printed = Math.max(1, printed);
        zip = new FixedZip(stream);
        zip.entry("[Content_Types].xml", PackageXml.types(Map.of("/" + OfficePackage.WORKBOOK, TYPE + "sheet.main+xml",
                "/" + SHEET, TYPE + "worksheet+xml", "/xl/styles.xml", TYPE + "styles+xml")));
        zip.entry("_rels/.rels", PackageXml.relations(Map.of("officeDocument", OfficePackage.WORKBOOK)));
        zip.entry("xl/_rels/workbook.xml.rels",
                PackageXml.relations(Map.of("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml")));
        zip.entry("xl/styles.xml", Parts.text("workbook-styles.xml"));
        out = new BufferedWriter(new OutputStreamWriter(zip.begin(SHEET), StandardCharsets.UTF_8));
        sheet = new SheetXml(out, columns);
    }

    void row(List<Grid.Cell> cells) throws XMLStreamException {
        sheet.row(cells);
    }

    /** Ends the workbook, not the stream below it. */
    void end() throws IOException, XMLStreamException {
        sheet.end();
        out.flush();
        zip.end();
        zip.entry(OfficePackage.WORKBOOK, workbook());
        zip.finish();
    }

    /** The row of headings stands on every printed page. */
    private String workbook() {
        return PackageXml.START + "<workbook xmlns=\"" + SheetXml.NAMESPACE + "\" xmlns:r=\"" + PackageXml.RELATIONSHIPS
                + "\"><sheets><sheet name=\"" + name + "\" sheetId=\"1\" r:id=\"worksheet\"/></sheets><definedNames>"
                + defined("Print_Area", "$A$1:$" + SheetXml.letters(printed - 1) + "$" + sheet.rows())
                + defined("Print_Titles", "$1:$1") + "</definedNames></workbook>";
    }

    private String defined(String what, String range) {
        return "<definedName name=\"_xlnm." + what + "\" localSheetId=\"0\">'" + name + "'!" + range + "</definedName>";
    }

    private static String sheetName(String name) {
        String plain = Visible.shown(name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip());
        int end = Math.min(MOST_NAME, plain.length());
        boolean within = end < plain.length() && Character.isLowSurrogate(plain.charAt(end));
        return plain.isEmpty() ? "1" : plain.substring(0, within ? end - 1 : end);
    }
}
