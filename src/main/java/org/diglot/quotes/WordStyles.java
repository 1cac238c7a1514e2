package org.diglot.quotes;

import org.diglot.transcript.Language;

/** The paragraph styles of a Word document of quotes. */
final class WordStyles {

    static final String TITLE = "Title";
    static final String GROUP = "Heading1";
    static final String NUMBER = "Heading2";
    static final String HEAD = "QuoteHead";
    static final String ROW = "QuoteSource";
    private static final String TEXT = "Quote-";

    private WordStyles() {
    }

    /** The style of what is quoted in one language. */
    static String text(Language language) {
        return TEXT + language.tag();
    }

    static boolean isText(String style) {
        return style.startsWith(TEXT);
    }

    /** The tag of the language that a style of texts is for. */
    static String tag(String style) {
        return style.substring(TEXT.length());
    }

    /** The part {@code word/styles.xml}. */
    static String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles xmlns:w=\""
                + WordXml.NAMESPACE + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault>"
                + "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
        style(xml, TITLE, "Title", "<w:spacing w:after=\"120\"/>", "<w:b/><w:sz w:val=\"36\"/>");
        style(xml, GROUP, "heading 1", "<w:keepNext/><w:spacing w:before=\"360\"/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"28\"/>");
        style(xml, NUMBER, "heading 2", "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>",
                "<w:color w:val=\"767676\"/><w:sz w:val=\"18\"/>");
        style(xml, HEAD, "Quote Head", "", "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/>");
        style(xml, ROW, "Quote Source", "<w:ind w:left=\"240\"/>", "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/>");
        for (Language language : Language.values()) {
            // Word knows Chinese by region, not by script.
            String attribute = language.script().isSquare() ? "w:eastAsia" : "w:val";
            style(xml, text(language), "Quote " + language.tag(), "<w:keepNext/><w:pBdr><w:left w:val=\"single\" w:sz=\"18\" "
                    + "w:space=\"8\" w:color=\"C9A227\"/></w:pBdr><w:spacing w:after=\"80\"/><w:ind w:left=\"240\"/>",
                    "<w:lang " + attribute + "=\"" + language.region() + "\"/>");
        }
        return xml.append("</w:styles>").toString();
    }

    private static void style(StringBuilder xml, String id, String name, String paragraph, String run) {
        xml.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(id).append("\"><w:name w:val=\"").append(name)
                .append("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>").append(paragraph).append("</w:pPr><w:rPr>")
                .append(run).append("</w:rPr></w:style>");
    }
}
