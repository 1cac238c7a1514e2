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

    private final FixedZip zip;
    private final Writer out;
    private final SheetXml sheet;

    Workbook(OutputStream stream, String name, List<SheetColumn> columns) throws IOException, XMLStreamException {
        zip = new FixedZip(stream);
        zip.entry("[Content_Types].xml", PackageXml.types(Map.of("/" + OfficePackage.WORKBOOK, TYPE + "sheet.main+xml",
                "/" + SHEET, TYPE + "worksheet+xml", "/xl/styles.xml", TYPE + "styles+xml")));
        zip.entry("_rels/.rels", PackageXml.relations(Map.of("officeDocument", OfficePackage.WORKBOOK)));
        zip.entry(OfficePackage.WORKBOOK, workbook(sheetName(name)));
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
        zip.finish();
    }

    /** The row of headings stands on every printed page. */
    private static String workbook(String name) {
        return PackageXml.START + "<workbook xmlns=\"" + SheetXml.NAMESPACE + "\" xmlns:r=\"" + PackageXml.RELATIONSHIPS
                + "\"><sheets><sheet name=\"" + HtmlText.escaped(name) + "\" sheetId=\"1\" r:id=\"worksheet\"/></sheets>"
                + "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'" + HtmlText.escaped(name)
                + "'!$1:$1</definedName></definedNames></workbook>";
    }

    private static String sheetName(String name) {
        String plain = Visible.shown(name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip());
        int end = Math.min(MOST_NAME, plain.length());
        boolean within = end < plain.length() && Character.isLowSurrogate(plain.charAt(end));
        return plain.isEmpty() ? "1" : plain.substring(0, within ? end - 1 : end);
    }
}
