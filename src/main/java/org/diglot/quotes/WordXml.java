package org.diglot.quotes;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the body of a WordprocessingML document (ECMA-376 part 1, 17), a paragraph at a time. */
final class WordXml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XMLStreamWriter xml;
    private final WordStyles styles;

    /** @param styles by which paragraphs are known */
    WordXml(Writer out, WordStyles styles) throws XMLStreamException {
        this.styles = styles;
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("w", NAMESPACE);
        xml.writeStartElement(NAMESPACE, "document");
        xml.writeNamespace("w", NAMESPACE);
        xml.writeNamespace("r", PackageXml.RELATIONSHIPS);
        xml.writeStartElement(NAMESPACE, "body");
    }

    /** A paragraph of that style; a label before it stands in bold. The text must be visible already. */
    void paragraph(String style, String label, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "p");
        xml.writeStartElement(NAMESPACE, "pPr");
        xml.writeEmptyElement(NAMESPACE, "pStyle");
        xml.writeAttribute(NAMESPACE, "val", styles.id(style));
        xml.writeEndElement();
        if (!label.isEmpty()) {
            run(label, true);
        }
        run(text, false);
        xml.writeEndElement();
    }

    /** Ends the body: pages of A4, each with its number below. */
    void end() throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "sectPr");
        empty("footerReference", "type", "default");
        xml.writeAttribute("r", PackageXml.RELATIONSHIPS, "id", "footer");
        empty("pgSz", "w", "11906", "h", "16838");
        empty("pgMar", "top", "1247", "right", "1247", "bottom", "1247", "left", "1247", "header", "680", "footer", "567", "gutter", "0");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    /** @param attributes a name and a value in turn */
    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(NAMESPACE, attributes[i], attributes[i + 1]);
        }
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
