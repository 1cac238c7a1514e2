package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the table that was just entered; tables in its cells become lines of these. */
final class WordTable {

    private final PartXml xml;
    private final String prefix;
    private final List<Grid.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int paragraphs;

    WordTable(PartXml xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    void read() throws XMLStreamException {
        int open = xml.depth();
        int nested = 0;
        while (xml.depth() >= open) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("cut off");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "tbl" -> nested++;
                    case "p" -> paragraph();
                    case "del", "moveFrom", "Fallback", "trPr", "tcPr" -> xml.skip();
                    default -> {
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.name()) {
                    case "tbl" -> nested--;
                    case "tc" -> cell(nested);
                    case "tr" -> row(nested);
                    default -> {
                    }
                }
            }
        }
    }

    private void paragraph() throws XMLStreamException {
        WordText text = new WordText(xml);
        text.read();
        paragraphs++;
        lines.add(text.text());
        lines.addAll(text.boxes());
    }

    private void cell(int nested) {
        if (nested == 0) {
            cells.add(String.join("\n", lines));
            lines.clear();
        }
    }

    private void row(int nested) {
        if (nested == 0) {
            rows.add(new Grid.Row(prefix + "row " + (rows.size() + 1), cells));
            cells = new ArrayList<>();
        }
    }

    List<Grid.Row> rows() {
        return rows;
    }

    int paragraphs() {
        return paragraphs;
    }
}
