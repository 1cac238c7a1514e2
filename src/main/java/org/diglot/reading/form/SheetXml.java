package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the texts of SpreadsheetML (ECMA-376, part 1, 18). */
final class SheetXml {

    private static final int WIDEST = 512;

    private SheetXml() {
    }

    /** The texts that cells share; the readings printed above Chinese or Japanese are no text. */
    static List<String> shared(byte[] part) throws XMLStreamException {
        List<String> shared = new ArrayList<>();
        if (part == null) {
            return shared;
        }
        PartXml xml = new PartXml(part);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (xml.isStart("si")) {
                shared.add(text(xml));
            }
        }
        return shared;
    }

    static List<Grid.Row> rows(byte[] part, List<String> shared) throws XMLStreamException {
        List<Grid.Row> rows = new ArrayList<>();
        PartXml xml = new PartXml(part);
        int number = 0;
        List<String> cells = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (xml.isStart("row")) {
                String given = xml.attribute("r");
                number = given.isEmpty() ? number + 1 : Integer.parseInt(given);
                cells = new ArrayList<>();
            } else if (xml.isEnd("row") && !cells.isEmpty()) {
                rows.add(new Grid.Row("row " + number, cells));
            } else if (xml.isStart("c")) {
                cell(xml, cells, shared);
            }
        }
        return rows;
    }

    private static void cell(PartXml xml, List<String> cells, List<String> shared) throws XMLStreamException {
        int column = column(xml.attribute("r"), cells.size());
        String type = xml.attribute("t");
        String text = text(xml);
        if (column >= WIDEST) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        boolean isShared = type.equals("s") && !text.isBlank();
        int index = isShared ? Integer.parseInt(text.strip()) : 0;
        cells.set(column, !isShared ? text : index >= 0 && index < shared.size() ? shared.get(index) : "");
    }

    private static int column(String reference, int next) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i))) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            i++;
        }
        return i == 0 ? next : column - 1;
    }

    /** All text of the element that was just entered: of its values and runs, not of formulas and readings. */
    private static String text(PartXml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int open = xml.depth();
        boolean inside = false;
        while (xml.depth() >= open) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.name().equals("rPh") || xml.name().equals("f")) {
                        xml.skip();
                    } else {
                        inside = xml.name().equals("t") || xml.name().equals("v");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> inside = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inside) {
                        text.append(xml.text());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("cut off");
                default -> {
                }
            }
        }
        return text.toString();
    }
}
