package org.diglot.quotes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.transcript.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
        section.select("blockquote").forEach(quotation -> quotation.childNodes().forEach(node -> quoted(node, draft)));
        for (Element label : section.select("dl > dt")) {
            labels.row(text(label)).ifPresent(row -> row.read(text(value(label)), labels, draft));
        }
        return draft.claim();
    }

    /** Whatever stands in the quotation and isn't one of its texts is shown as quoted all the same. */
    private static void quoted(Node node, ClaimDraft draft) {
        Optional<Language> language = node instanceof Element part && part.nameIs("p") ? Language.ofTag(part.attr("lang"))
                : Optional.empty();
        switch (node) {
            case Element part when language.isPresent() -> draft.put(language.get(), Visible.meant(text(part)));
            case Element part -> draft.stray(part.outerHtml());
            case TextNode words -> draft.stray(words.getWholeText());
            default -> { }
        }
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
