package org.diglot.quotes;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a WordprocessingML document, one after the other, with the text that is shown of each. */
final class WordParagraphs {

    /** The limits against entities that grow also count {@code &lt;}; without a DTD no entity grows. */
    private static final List<String> UNLIMITED = List.of("jdk.xml.entityExpansionLimit",
            "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

    private final XMLStreamReader xml;
    private String style = "";
    private final StringBuilder text = new StringBuilder();
    private boolean hidden;

    WordParagraphs(InputStream document) throws XMLStreamException {
        xml = reader(document);
    }

    /** Reads a part of a document that anybody may have made: no entity is followed. */
    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        UNLIMITED.forEach(limit -> factory.setProperty(limit, 0));
        return factory.createXMLStreamReader(part);
    }

    String style() {
        return style;
    }

    String text() {
        return text.toString();
    }

    /** Goes to the next paragraph; false after the last. */
    boolean next() throws XMLStreamException {
        style = "";
        text.setLength(0);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
                return true;
            }
        }
        return false;
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "pStyle" -> style = xml.getAttributeValue(WordXml.NAMESPACE, "val");
            case "r" -> hidden = false;
            case "vanish" -> hidden = true;
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "t" -> {
                String said = xml.getElementText();
                text.append(hidden ? "" : said);
            }
            default -> { }
        }
    }
}
