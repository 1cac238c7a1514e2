package org.diglot.quotes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Finds in HTML what would run, or load another document, where it is opened. */
final class ActiveMarkup {

    private static final Set<String> ELEMENTS =
            Set.of("script", "iframe", "frame", "object", "embed", "applet", "base", "link", "form", "portal");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "xlink:href", "srcdoc", "data");

    private ActiveMarkup() {
    }

    /** The first such thing, with its place. */
    static Optional<TemplateProblem> in(String html) {
        return in(Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true)));
    }

    /** The first such thing; without its place where the page was read without places. */
    static Optional<TemplateProblem> in(Document page) {
        return page.getAllElements().stream().map(ActiveMarkup::of).flatMap(Optional::stream).findFirst();
    }

    private static Optional<TemplateProblem> of(Element element) {
        String tag = element.normalName();
        if (ELEMENTS.contains(tag) || tag.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            return Optional.of(problem("<" + tag + ">", element.sourceRange()));
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.matches("on[a-z]+") && !attribute.getValue().isBlank()
                    || ADDRESSES.contains(name) && runs(attribute.getValue())) {
                return Optional.of(problem(name + "=", element.sourceRange()));
            }
        }
        return Optional.empty();
    }

    /** Browsers pass over white space and controls within a scheme. */
    private static boolean runs(String address) {
        String plain = address.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return plain.startsWith("javascript:") || plain.startsWith("vbscript:") || plain.startsWith("data:text");
    }

    private static TemplateProblem problem(String what, Range range) {
        boolean known = range.isTracked();
        return new TemplateProblem(TemplateProblem.Kind.ACTIVE, what, known ? range.start().lineNumber() : 1,
                known ? range.start().columnNumber() : 1);
    }
}
