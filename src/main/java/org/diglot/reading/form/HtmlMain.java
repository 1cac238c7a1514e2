package org.diglot.reading.form;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where on a page the transcript stands, and what in and around it is furniture. */
final class HtmlMain {

    /** A child that holds this share of the speech holds the transcript. */
    private static final double MOST = 0.8;

    /** What is called furniture by its class but holds so much of the page is none. */
    private static final double TOO_MUCH = 0.4;

    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "form", "menu", "dialog", "header");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "complementary",
            "dialog", "alert", "menu", "menubar", "toolbar");
    private static final Set<String> NAMES = Set.of("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs",
            "cookie", "cookies", "consent", "gdpr", "sidebar", "related", "recommended", "recommendations", "share",
            "sharing", "social", "comments", "footer", "ad", "ads", "advert", "advertisement", "promo", "newsletter",
            "subscribe", "subscription", "pagination", "pager", "skip", "toolbar", "popup", "modal", "masthead", "topbar",
            "paywall", "signup", "login", "tags", "tagcloud", "trending", "outbrain", "taboola", "widget", "feedback");
    private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private final Map<Element, Integer> weights = new IdentityHashMap<>();
    private final Map<Element, Boolean> furniture = new IdentityHashMap<>();
    private final int total;
    private final Element main;
    private final Element title;
    private boolean begun;

    private HtmlMain(List<HtmlBlock> blocks, Document page) {
        int sum = 0;
        for (HtmlBlock block : blocks) {
            sum += block.weight();
            for (Element at = block.element(); at != null; at = at.parent()) {
                weights.merge(at, block.weight(), Integer::sum);
            }
        }
        total = sum;
        main = main(page.body());
        title = page.selectFirst("h1");
    }

    static HtmlMain of(List<HtmlBlock> blocks, Document page) {
        return new HtmlMain(blocks, page);
    }

    /** Whether the block is text of the transcript or leads to it; blocks are asked about in their order. */
    boolean holds(HtmlBlock block) {
        Element element = block.element();
        begun |= isIn(element, main);
        boolean leads = !begun && element.parent() != null && isIn(main, element.parent());
        return element == title || (isIn(element, main) || leads) && !isFurniture(element);
    }

    private Element main(Element from) {
        Element at = from;
        while (true) {
            Element heavy = null;
            for (Element child : at.children()) {
                if (heavy == null || weights.getOrDefault(child, 0) > weights.getOrDefault(heavy, 0)) {
                    heavy = child;
                }
            }
            if (heavy == null || weights.getOrDefault(at, 0) == 0 || weights.getOrDefault(heavy, 0) < MOST * weights.get(at)
                    || heavy.normalName().equals("p")) {
                return at;
            }
            at = heavy;
        }
    }

    private static boolean isIn(Element element, Element outer) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private boolean isFurniture(Element element) {
        for (Element at = element; at != null && at != main; at = at.parent()) {
            if (furniture.computeIfAbsent(at, this::isNamedFurniture)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedFurniture(Element element) {
        if (weights.getOrDefault(element, 0) > TOO_MUCH * total) {
            return false;
        }
        if (TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return true;
        }
        String names = element.className() + " " + element.id();
        Set<String> words = new HashSet<>(List.of(BETWEEN.split(names.length() > 400 ? names.substring(0, 400) : names)));
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(NAMES::contains);
    }
}
