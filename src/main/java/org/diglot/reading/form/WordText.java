package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads one paragraph of WordprocessingML as it would be printed: what tracked changes delete is gone, what they insert
 * is there; fields show their results; the text of boxes anchored in it comes after it.
 */
final class WordText {

    private final PartXml xml;
    private final StringBuilder text = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();
    private boolean joined;

    WordText(PartXml xml) {
        this.xml = xml;
    }

    /** Reads to the end of the paragraph that was just entered. */
    void read() throws XMLStreamException {
        int open = xml.depth();
        boolean hidden = false;
        while (xml.depth() >= open) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.name()) {
                        case "t" -> run(hidden);
                        case "tab", "ptab" -> text.append(' ');
                        case "br", "cr" -> text.append('\n');
                        case "noBreakHyphen" -> text.append('-');
                        case "r" -> hidden = false;
                        case "vanish", "webHidden" -> hidden = !xml.attribute("val").matches("0|false|off");
                        case "pPr" -> properties();
                        case "txbxContent" -> box();
                        case "del", "moveFrom", "Fallback", "instrText", "delText", "rt", "drawingProps" -> xml.skip();
                        default -> {
                        }
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("cut off");
                default -> {
                }
            }
        }
    }

    private void run(boolean hidden) throws XMLStreamException {
        StringBuilder run = new StringBuilder();
        int open = xml.depth();
        while (xml.depth() >= open) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                run.append(xml.text());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("cut off");
            }
        }
        if (!hidden) {
            text.append(run);
        }
    }

    /** A paragraph mark that a tracked change deletes joins this paragraph with the next. */
    private void properties() throws XMLStreamException {
        int open = xml.depth();
        boolean mark = false;
        while (xml.depth() >= open) {
            if (xml.next() == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("cut off");
            }
            if (xml.isStart("rPr")) {
                mark = true;
            } else if (xml.isEnd("rPr")) {
                mark = false;
            } else if (mark && (xml.isStart("del") || xml.isStart("moveFrom"))) {
                joined = true;
            }
        }
    }

    private void box() throws XMLStreamException {
        int open = xml.depth();
        while (xml.depth() >= open) {
            if (xml.next() == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("cut off");
            }
            if (xml.isStart("p")) {
                WordText inner = new WordText(xml);
                inner.read();
                boxes.add(inner.text());
                boxes.addAll(inner.boxes);
            }
        }
    }

    /** Lines parted by line ends where the paragraph has soft ones. */
    String text() {
        return text.toString();
    }

    List<String> boxes() {
        return boxes;
    }

    boolean isJoinedToNext() {
        return joined;
    }
}
