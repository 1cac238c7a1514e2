package org.diglot.quotes;

import java.util.Map;
import java.util.TreeMap;

/** The parts that every Office document has to say what the others are (ECMA-376 part 2). */
final class PackageXml {

    static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private PackageXml() {
    }

    /** @param types the media type of each part by its absolute name */
    static String types(Map<String, String> types) {
        StringBuilder xml = new StringBuilder(START + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        new TreeMap<>(types).forEach((part, type) -> xml.append("<Override PartName=\"").append(part)
                .append("\" ContentType=\"").append(type).append("\"/>"));
        return xml.append("</Types>").toString();
    }

    /** @param targets by the last word of the relationship's type, which is its id too */
    static String relations(Map<String, String> targets) {
        StringBuilder xml = new StringBuilder(START + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        new TreeMap<>(targets).forEach((type, target) -> xml.append("<Relationship Id=\"").append(type).append("\" Type=\"")
                .append(RELATIONSHIPS).append('/').append(type).append("\" Target=\"").append(target).append("\"/>"));
        return xml.append("</Relationships>").toString();
    }
}
