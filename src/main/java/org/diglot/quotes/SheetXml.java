package org.diglot.quotes;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a sheet (ECMA-376 part 1, 18) under a row of headings that stays, with a filter; words are words, never
 * formulas. It is printed as wide as the paper.
 */
final class SheetXml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** A spreadsheet keeps numbers in doubles: what has more digits is written as words, so that none is lost. */
    private static final int DIGITS = 15;

    /** The height of a line, of one with letters of East Asia, and the most that a row may have, in points. */
    private static final int LINE = 15;
    private static final int TALL_LINE = 18;
    private static final int TALLEST = 405;

    private final XMLStreamWriter xml;
    private final List<SheetColumn> columns;
    private int row;

    SheetXml(Writer out, List<SheetColumn> columns) throws XMLStreamException {
        this.columns = columns;
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("sheetPr");
        empty("pageSetUpPr", "fitToPage", "1");
        xml.writeEndElement();
        frozen();
        widths();
        xml.writeStartElement("sheetData");
        row(columns.stream().<Grid.Cell>map(column -> new Grid.Words(column.heading())).toList());
    }

    /** A row; its words hold only what XML can hold. An empty cell is none. */
    void row(List<Grid.Cell> cells) throws XMLStreamException {
        row++;
        xml.writeStartElement("row");
        xml.writeAttribute("r", Integer.toString(row));
        int height = row > 1 ? height(cells) : 0;
        if (height > LINE) {
            xml.writeAttribute("ht", Integer.toString(Math.min(TALLEST, height)));
        }
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Grid.Words words -> words(column, words.text());
                case Grid.Amount amount when isKept(amount.value()) -> number(column, amount.value().toPlainString());
                case Grid.Amount amount -> words(column, amount.value().toPlainString());
            }
        }
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        empty("autoFilter", "ref", "A1:" + letters(Math.max(0, columns.size() - 1)) + row);
        empty("pageMargins", "left", "0.4", "right", "0.4", "top", "0.5", "bottom", "0.5", "header", "0.3", "footer", "0.3");
        empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
        xml.writeEndDocument();
        xml.flush();
    }

    private void words(int column, String text) throws XMLStreamException {
        if (text.isEmpty()) {
            return;
        }
        cell(column, row == 1 ? SheetColumn.Look.HEADING : columns.get(column).look().words());
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void number(int column, String value) throws XMLStreamException {
        cell(column, columns.get(column).look().number());
        xml.writeStartElement("v");
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void cell(int column, int style) throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("r", letters(column) + row);
        xml.writeAttribute("s", Integer.toString(style));
    }

    /** How high the wrapped cells of a row stand, roughly: not every program finds out when it opens the sheet. */
    private int height(List<Grid.Cell> cells) {
        int most = 0;
        for (int i = 0; i < cells.size(); i++) {
            SheetColumn column = columns.get(i);
            if (column.look() == SheetColumn.Look.WRAPPED && !column.hidden() && cells.get(i) instanceof Grid.Words words) {
                double width = width(words.text());
                int line = width > words.text().length() ? TALL_LINE : LINE;
                most = Math.max(most, (int) Math.ceil(width * 1.08 / column.width()) * line);
            }
        }
        return most;
    }

    /** In characters of the width of a digit; one of East Asia is as wide as two. */
    private static double width(String text) {
        int enough = Math.min(text.length(), 10_000);
        return text.chars().limit(enough).mapToDouble(c -> c >= 0x2E80 ? 2 : 1).sum();
    }

    /** How many rows were written, the headings' too. */
    int rows() {
        return row;
    }

    private static boolean isKept(BigDecimal value) {
        return value.stripTrailingZeros().precision() <= DIGITS;
    }

    private void frozen() throws XMLStreamException {
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        xml.writeAttribute("workbookViewId", "0");
        empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void widths() throws XMLStreamException {
        xml.writeStartElement("cols");
        for (int column = 0; column < columns.size(); column++) {
            String number = Integer.toString(column + 1);
            SheetColumn one = columns.get(column);
            empty("col", "min", number, "max", number, "width", Integer.toString(one.width()), "customWidth", "1", "hidden",
                    one.hidden() ? "1" : "0");
        }
        xml.writeEndElement();
    }

    /** @param attributes a name and a value in turn */
    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
