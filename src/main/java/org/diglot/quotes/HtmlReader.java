package org.diglot.quotes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.transcript.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads quotes back from the text that an HTML page shows. */
final class HtmlReader implements ClaimReader {

    private static final Pattern HEADING = Pattern.compile("Quote (\\d{1,9}) of (\\d{1,9})");

    @Override
    public Claims read(byte[] bytes) throws UnreadableExport {
        Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        Head head = new Head();
        page.select("dl.head > dt").forEach(label -> head.read(text(label), text(value(label))));
        List<Claim> claims = new ArrayList<>();
        page.select("section.quote").forEach(section -> claims.add(claim(section)));
        return head.claims(claims);
    }

    private static Claim claim(Element section) {
        ClaimDraft draft = new ClaimDraft();
        for (Element heading : section.select("h3")) {
            Matcher numbers = HEADING.matcher(text(heading));
            if (numbers.matches()) {
                draft.put(Field.NUMBER, numbers.group(1)).put(Field.TOTAL, numbers.group(2));
            }
        }
        for (Element text : section.select("blockquote > p[lang]")) {
            Language.ofTag(text.attr("lang")).ifPresent(language -> draft.put(language, Visible.meant(text(text))));
        }
        for (Element label : section.select("dl > dt")) {
            Row.labelled(text(label)).ifPresent(row -> row.read(text(value(label)), draft));
        }
        return draft.claim();
    }

    /** The value after a label; the label itself where it has none. */
    private static Element value(Element label) {
        Element next = label.nextElementSibling();
        return next == null ? label : next;
    }

    /** The characters of an element as they stand: exported ones hold no markup, so none is read past. */
    private static String text(Element element) {
        return element.childrenSize() == 0 ? element.wholeText() : element.outerHtml();
    }
}
