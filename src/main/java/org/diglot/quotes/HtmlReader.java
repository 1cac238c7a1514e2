package org.diglot.quotes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.transcript.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads quotes back from the text that an HTML page shows. */
final class HtmlReader implements ClaimReader {

    @Override
    public Claims read(byte[] bytes) throws UnreadableExport {
        Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        if (page.select("section.quote").isEmpty()) {
            return new ResavedHtml().read(page);
        }
        Head head = new Head();
        page.select("dl.head > dt").forEach(label -> head.read(text(label), text(value(label))));
        List<Claim> claims = new ArrayList<>();
        page.select("section.quote").forEach(section -> claims.add(claim(section, head.labels())));
        return head.claims(claims);
    }

    private static Claim claim(Element section, Labels labels) {
        ClaimDraft draft = section.select("h3").stream().map(heading -> labels.heading(text(heading)))
                .flatMap(Optional::stream).findFirst().orElseGet(ClaimDraft::new);
        for (Element text : section.select("blockquote > p[lang]")) {
            Language.ofTag(text.attr("lang")).ifPresent(language -> draft.put(language, Visible.meant(text(text))));
        }
        for (Element label : section.select("dl > dt")) {
            labels.row(text(label)).ifPresent(row -> row.read(text(value(label)), labels, draft));
        }
        return draft.claim();
    }

    /** The value after a label; the label itself where it has none. */
    static Element value(Element label) {
        Element next = label.nextElementSibling();
        return next == null ? label : next;
    }

    /** The characters of an element as they stand: exported ones hold no markup, so none is read past. */
    private static String text(Element element) {
        return element.childrenSize() == 0 ? element.wholeText() : element.outerHtml();
    }
}
