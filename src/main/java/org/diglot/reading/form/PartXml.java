package org.diglot.reading.form;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A forward reader over one part of a document, which is never deeper than any document is. */
final class PartXml {

    private final XMLStreamReader xml;
    private int depth;

    PartXml(byte[] part) throws XMLStreamException {
        boolean wide = part.length > 1 && (part[0] & 0xFF) + (part[1] & 0xFF) == 0xFE + 0xFF;
        String text = new String(part, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        int root = text.indexOf("?>");
        xml = SafeXml.reader(new java.io.StringReader(text.startsWith("\uFEFF") || root >= 0 && root < 200
                ? text.substring(root < 0 ? 1 : root + 2) : text));
    }

    /** The next event; {@link XMLStreamConstants#END_DOCUMENT} at the end. */
    int next() throws XMLStreamException {
        int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > SafeXml.DEEPEST) {
            throw new XMLStreamException("too deep");
        }
        return event;
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    /** The attribute of that local name, in whatever namespace; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Leaves the element that was just entered, and all that is in it. */
    void skip() throws XMLStreamException {
        int open = depth - 1;
        while (depth > open) {
            if (next() == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("cut off");
            }
        }
    }

    int depth() {
        return depth;
    }
}
