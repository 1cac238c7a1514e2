package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Breaks a page into the lines that a browser would show. */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of("head", "script", "style", "noscript", "template", "svg", "iframe",
            "object", "select", "textarea", "button", "input", "canvas", "audio", "video", "rt", "rp", "math", "datalist");

    /** Names of classes for what stands beside a name. */
    private static final Set<String> BESIDE = Set.of("role", "title", "position", "job", "job-title", "jobtitle", "firm", "company", "affiliation",
            "designation", "speaker-role", "speaker-title", "speaker-position", "speaker-company");

    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final Set<Element> outerTables = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder line = new StringBuilder();
    private Element block;
    private int linked;
    private int links;
    private int number;
    private int tables;

    List<HtmlBlock> of(Document page) {
        page.getElementsByTag("table").forEach(table -> {
            Element outer = table.parent() == null ? null : table.parent().closest("table");
            if (outer != null) {
                outerTables.add(outer);
            }
        });
        block = page.body();
        NodeTraversor.filter(this, page);
        flush();
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
            linked += links > 0 ? text.getWholeText().strip().length() : 0;
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (UNSEEN.contains(tag) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br") || tag.equals("hr")) {
            flush();
        } else if (tag.equals("a")) {
            links++;
        } else if (!element.isBlock() && !isCell(tag) && isBeside(element)) {
            line.append(line.toString().isBlank() ? "" : " - ");
        } else if (element.isBlock() || isCell(tag)) {
            flush();
            block = element;
            number += isParagraph(element) ? 1 : 0;
            return tag.equals("table") && table(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (element.isBlock() || isCell(element.normalName())) {
                flush();
                block = element.parent() == null ? element : element.parent();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Whether an element of a line holds the title or the firm of whoever the line names. */
    private static boolean isBeside(Element element) {
        return element.attributesSize() > 0 && element.hasText() && element.classNames().stream().anyMatch(BESIDE::contains);
    }

    private static boolean isCell(String tag) {
        return tag.equals("td") || tag.equals("th") || tag.equals("tr") || tag.equals("table") || tag.equals("li")
                || tag.equals("dt") || tag.equals("dd") || tag.equals("option") || tag.equals("caption");
    }

    /** Paragraphs are counted where text stands in them, not their wrappers. */
    private static boolean isParagraph(Element element) {
        return element.childNodes().stream().anyMatch(child -> child instanceof TextNode text && !text.isBlank()
                || child instanceof Element inner && !inner.isBlock() && !isCell(inner.normalName()) && inner.hasText());
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private void flush() {
        String text = Plain.line(line.toString());
        if (!text.isEmpty()) {
            number = Math.max(1, number);
            int unlinked = Math.max(0, text.length() - linked);
            int weight = unlinked * 2 > text.length() ? Letters.of(text).weight() : 0;
            blocks.add(new HtmlBlock(number, block, text, null, null, weight));
        }
        line.setLength(0);
        linked = 0;
    }

    /** A table that sets the two languages side by side is taken whole. */
    private boolean table(Element table) {
        if (outerTables.contains(table)) {
            return false;
        }
        List<Grid.Row> rows = new ArrayList<>();
        tables++;
        for (Element row : table.select("tr")) {
            String place = (tables > 1 ? "table " + tables + ", " : "") + "row " + (rows.size() + 1);
            rows.add(new Grid.Row(place, row.children().stream().filter(cell -> isCell(cell.normalName()))
                    .map(HtmlBlocks::cell).toList()));
        }
        Grid grid = new Grid(List.of(), rows);
        Optional<Columns> columns = Columns.of(grid);
        boolean taken = columns.isPresent() && (columns.get().isBilingual() || columns.get().header() >= 0
                && !columns.get().speakers().isEmpty());
        if (taken) {
            blocks.add(new HtmlBlock(Math.max(1, number), table, "", grid, columns.get(), Letters.of(table.text()).weight()));
        }
        return taken;
    }

    private static String cell(Element cell) {
        HtmlBlocks inner = new HtmlBlocks();
        inner.block = cell;
        NodeTraversor.filter(inner, cell);
        inner.flush();
        return String.join("\n", inner.blocks.stream().map(HtmlBlock::text).toList());
    }
}
