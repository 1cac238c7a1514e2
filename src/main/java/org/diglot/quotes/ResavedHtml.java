package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diglot.transcript.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads quotes back from a page that a word processor opened and saved again: sections and classes are gone, lines are
 * broken anew, and stretches have a language of their own. What is left are headings, block quotes and lists of labels.
 */
final class ResavedHtml {

    private static final Set<Character.UnicodeScript> SQUARE = Set.of(Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.HANGUL);

    private final Head head = new Head();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Element> texts = new ArrayList<>();
    private ClaimDraft draft;

    Claims read(Document page) throws UnreadableExport {
        for (Element element : page.select("h3, blockquote, dt")) {
            switch (element.normalName()) {
                case "h3" -> heading(element);
                case "blockquote" -> texts.add(element);
                default -> label(element);
            }
        }
        finish();
        return head.claims(claims).withFlowingTexts();
    }

    private void heading(Element heading) {
        Optional<ClaimDraft> next = head.labels().heading(text(heading));
        if (next.isPresent()) {
            finish();
            draft = next.get();
        }
    }

    private void label(Element label) {
        String value = text(HtmlReader.value(label));
        if (draft == null) {
            head.read(text(label), value);
        } else {
            head.labels().row(text(label)).ifPresent(row -> row.read(value, head.labels(), draft));
        }
    }

    private void finish() {
        if (draft != null) {
            boolean all = texts.size() == head.languages().size();
            for (int i = 0; i < texts.size(); i++) {
                Element text = texts.get(i);
                (all ? Optional.of(head.languages().get(i)) : language(text))
                        .ifPresent(language -> draft.put(language, Visible.meant(text(text))));
            }
            claims.add(draft.claim());
        }
        texts.clear();
    }

    /** By its letters, where not every text is there. */
    private Optional<Language> language(Element text) {
        boolean square = text.text().codePoints().anyMatch(c -> SQUARE.contains(Character.UnicodeScript.of(c)));
        return head.languages().stream().filter(language -> language.script().isSquare() == square).findFirst();
    }

    /** What is shown of an element; its markup too where some of it is hidden, which stands nowhere. */
    private static String text(Element element) {
        return element.getAllElements().stream().anyMatch(ResavedHtml::isHidden) ? element.outerHtml() : element.text();
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display") || style.contains("visibility")
                || style.contains("font-size: 0") || style.contains("font-size:0");
    }
}
