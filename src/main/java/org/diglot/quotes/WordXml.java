package org.diglot.quotes;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the body of a WordprocessingML document (ECMA-376 part 1, 17), a paragraph at a time. */
final class WordXml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XMLStreamWriter xml;

    WordXml(Writer out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("w", NAMESPACE);
        xml.writeStartElement(NAMESPACE, "document");
        xml.writeNamespace("w", NAMESPACE);
        xml.writeStartElement(NAMESPACE, "body");
    }

    /** A paragraph of that style; a label before it stands in bold. The text must be visible already. */
    void paragraph(String style, String label, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "p");
        xml.writeStartElement(NAMESPACE, "pPr");
        xml.writeEmptyElement(NAMESPACE, "pStyle");
        xml.writeAttribute(NAMESPACE, "val", style);
        xml.writeEndElement();
        if (!label.isEmpty()) {
            run(label, true);
        }
        run(text, false);
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void run(String text, boolean bold) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "r");
        if (bold) {
            xml.writeStartElement(NAMESPACE, "rPr");
            xml.writeEmptyElement(NAMESPACE, "b");
            xml.writeEndElement();
        }
        xml.writeStartElement(NAMESPACE, "t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
