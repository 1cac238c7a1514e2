package org.diglot.reading.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the element {@code tu} at which the reader stands. */
final class TmxReader {

    /** What stands in these is code of another format, not text; {@code hi} and {@code sub} hold text. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

    private final XMLStreamReader xml;
    private final int number;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private String name = "";
    private String title = "";
    private String firm = "";

    TmxReader(XMLStreamReader xml, int number) {
        this.xml = xml;
        this.number = number;
    }

    TmxUnit unit() throws XMLStreamException {
        String language = "";
        while (!(next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu"))) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "tuv" -> language = language();
                case "seg" -> texts.merge(language, text("seg"), Plain::join);
                case "prop" -> property();
                default -> {
                }
            }
        }
        Voice voice = name.isEmpty() ? null : new Voice(name, title, firm);
        return new TmxUnit("tu " + number, texts, voice);
    }

    private String language() {
        String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        String old = tag == null ? xml.getAttributeValue(null, "lang") : tag;
        return old == null ? "" : old.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void property() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "type");
        Heading heading = type == null ? Heading.UNKNOWN : Heading.of(type.replaceFirst("^x-(diglot-)?", ""));
        String value = Plain.line(text("prop"));
        switch (heading) {
            case SPEAKER -> name = name.isEmpty() ? value : name;
            case TITLE -> title = value;
            case FIRM -> firm = value;
            default -> {
            }
        }
    }

    /** The text of the element, without the codes in it. */
    private String text(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int codes = 0;
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    codes += codes > 0 || CODES.contains(xml.getLocalName()) ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    codes -= codes > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (codes == 0 && text.length() <= Sheet.LONGEST_LINE) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                }
            }
            if (depth > SafeXml.DEEPEST) {
                throw new XMLStreamException("too deep");
            }
        }
        return text.toString();
    }

    private int next() throws XMLStreamException {
        if (!xml.hasNext()) {
            throw new XMLStreamException("cut off");
        }
        return xml.next();
    }
}
