package org.diglot.quotes;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.diglot.transcript.Language;

/**
 * The paragraph styles of a Word document of quotes, as {@code document-styles.xml} has them. A style is known by its
 * name: word processors give it another id when they save.
 */
final class WordStyles {

    static final String TITLE = "Title";
    static final String GROUP = "heading 1";
    static final String NUMBER = "heading 2";
    static final String HEAD = "Quote Head";
    static final String ROW = "Quote Source";
    static final String LAST_ROW = "Quote Source Last";

    /** Those whose names word processors write in different cases. */
    private static final Set<String> BUILT_IN = Set.of(GROUP, NUMBER);
    private static final String TEXT = "Quote ";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** @param part {@code word/styles.xml} */
    WordStyles(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = WordParagraphs.reader(new ByteArrayInputStream(part));
        String id = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("style")) {
                    id = String.valueOf(xml.getAttributeValue(WordXml.NAMESPACE, "styleId"));
                } else if (xml.getLocalName().equals("name")) {
                    String name = String.valueOf(xml.getAttributeValue(WordXml.NAMESPACE, "val"));
                    names.put(id, BUILT_IN.contains(name.toLowerCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name);
                    ids.putIfAbsent(name, id);
                }
            }
        }
    }

    /** The name of a style by its id; the id itself where it has none. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** The id by which a paragraph names a style. */
    String id(String name) {
        return ids.getOrDefault(name, name);
    }

    /** The style of what is quoted in one language. */
    static String text(Language language) {
        return TEXT + language.tag();
    }

    static boolean isRow(String style) {
        return style.equals(ROW) || style.equals(LAST_ROW);
    }

    /** The tag of the language that a style of texts is for; of another style, no tag. */
    static String tag(String style) {
        return style.startsWith(TEXT) ? style.substring(TEXT.length()) : "";
    }
}
