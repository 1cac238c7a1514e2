package org.diglot.quotes;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a SpreadsheetML sheet (ECMA-376 part 1, 18) in which every cell is a text, under a row of headings that stays. */
final class SheetXml {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Positions in {@link #styles}. */
    private static final String PLAIN = "0";
    private static final String BOLD = "1";
    private static final String WRAPPED = "2";
    private static final String WIDE = "60";
    private static final String NARROW = "14";

    private final XMLStreamWriter xml;
    private final List<String> headings;
    private int row;

    SheetXml(Writer out, List<String> headings) throws XMLStreamException {
        this.headings = headings;
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(NAMESPACE);
        frozen();
        columns();
        xml.writeStartElement("sheetData");
        row(headings);
    }

    /** A row of texts that are visible and safe already; an empty one makes no cell. */
    void row(List<String> cells) throws XMLStreamException {
        row++;
        xml.writeStartElement("row");
        xml.writeAttribute("r", Integer.toString(row));
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                cell(column, cells.get(column));
            }
        }
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void cell(int column, String text) throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("r", letters(column) + row);
        xml.writeAttribute("s", row == 1 ? BOLD : isText(column) ? WRAPPED : PLAIN);
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void frozen() throws XMLStreamException {
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        xml.writeAttribute("workbookViewId", "0");
        xml.writeEmptyElement("pane");
        xml.writeAttribute("ySplit", "1");
        xml.writeAttribute("topLeftCell", "A2");
        xml.writeAttribute("activePane", "bottomLeft");
        xml.writeAttribute("state", "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void columns() throws XMLStreamException {
        xml.writeStartElement("cols");
        for (int column = 0; column < headings.size(); column++) {
            xml.writeEmptyElement("col");
            xml.writeAttribute("min", Integer.toString(column + 1));
            xml.writeAttribute("max", Integer.toString(column + 1));
            xml.writeAttribute("width", isText(column) ? WIDE : NARROW);
            xml.writeAttribute("customWidth", "1");
        }
        xml.writeEndElement();
    }

    private boolean isText(int column) {
        return headings.get(column).startsWith(ClaimTable.TEXT);
    }

    private static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    static String workbook() {
        return PackageXml.START + "<workbook xmlns=\"" + NAMESPACE + "\" xmlns:r=\"" + PackageXml.RELATIONSHIPS
                + "\"><sheets><sheet name=\"Quotes\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>";
    }

    static String styles() {
        String plain = "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
                + "applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>";
        return PackageXml.START + "<styleSheet xmlns=\"" + NAMESPACE + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name "
                + "val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\">"
                + "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs "
                + "count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">"
                + plain + plain.replace("fontId=\"0\"", "fontId=\"1\" applyFont=\"1\"")
                + plain.replace("vertical=\"top\"", "vertical=\"top\" wrapText=\"1\"") + "</cellXfs></styleSheet>";
    }
}
