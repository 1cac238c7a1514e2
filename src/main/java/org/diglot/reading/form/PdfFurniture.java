package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads and page numbers: what stands at the edge of many pages and differs in its numbers at most, or is apart
 * from the text and smaller.
 */
final class PdfFurniture {

    private static final int EDGE = 4;
    private static final double MANY = 0.35;
    private static final float SMALL = 0.87f;
    private static final float SAME_PLACE = 4;
    private static final int LONG = 60;
    private static final Pattern END_NUMBER = Pattern.compile("^\\d+|\\d+$");

    /** Distance from the text, in sizes of its letters; lines of text are closer. */
    private static final float APART = 1.7f;

    private static final Pattern NUMBER = Pattern.compile("[-\u2013\u2014|\\s\\[(]*(?:page|p\\.|\u7B2C)?\\s*\\d{1,4}\\s*"
            + "(?:(?:of|/|\u5171|\u9801\\s*[,\uFF0C/]?\\s*\u5171|\u9875\\s*[,\uFF0C/]?\\s*\u5171)\\s*\\d{1,4})?\\s*(?:\u9801|\u9875)?[-\u2013\u2014|\\s\\])]*",
            Pattern.CASE_INSENSITIVE);

    private final Set<PdfLine> asides = Collections.newSetFromMap(new IdentityHashMap<>());
    /** How far down each page a text stands at its edge. */
    private final Map<String, Map<Integer, Float>> uses = new HashMap<>();
    private final int pages;
    private final float body;

    PdfFurniture(List<PdfPage> all) {
        pages = (int) all.stream().filter(page -> !page.lines().isEmpty()).count();
        body = body(all);
        for (PdfPage page : all) {
            edges(page).forEach(edge -> edge.forEach(line -> uses.computeIfAbsent(key(line), _ -> new HashMap<>()).put(page.number(), line.y())));
        }
        for (PdfPage page : all) {
            for (List<PdfLine> edge : edges(page)) {
                mark(edge);
            }
        }
    }

    boolean has(PdfLine line) {
        return asides.contains(line);
    }

    /** The first lines from the top and the last from the bottom, the outermost first. */
    private static List<List<PdfLine>> edges(PdfPage page) {
        List<PdfLine> top = page.lines().subList(0, Math.min(EDGE, page.lines().size()));
        List<PdfLine> bottom = new ArrayList<>(page.lines().subList(Math.max(0, page.lines().size() - EDGE), page.lines().size()));
        Collections.reverse(bottom);
        return List.of(top, bottom);
    }

    private void mark(List<PdfLine> edge) {
        int end = 0;
        while (end < edge.size() && isRunning(edge.get(end))) {
            end++;
        }
        while (end > 0 && !isApart(edge, end)) {
            end--;
        }
        asides.addAll(edge.subList(0, end));
    }

    private boolean isRunning(PdfLine line) {
        return NUMBER.matcher(line.text()).matches() || line.size() < SMALL * body || count(line) >= Math.max(2, MANY * pages);
    }

    /** Whether white space parts the first lines from the next, or they stand on so many pages that none is needed. */
    private boolean isApart(List<PdfLine> edge, int end) {
        PdfLine last = edge.get(end - 1);
        if (end == edge.size() || count(last) >= Math.max(4, 0.6 * pages)) {
            return true;
        }
        PdfLine next = edge.get(end);
        float distance = Math.abs(next.y() - last.y());
        return distance >= APART * Math.max(last.size(), next.size());
    }

    /** On how many pages the text stands where it does here. */
    private long count(PdfLine line) {
        return uses.get(key(line)).values().stream().filter(y -> Math.abs(y - line.y()) <= SAME_PLACE).count();
    }

    /** The size that most letters have. */
    private static float body(List<PdfPage> all) {
        Map<Float, Integer> letters = new HashMap<>();
        all.forEach(page -> page.lines().forEach(line -> letters.merge(line.size(), line.letters().weight(), Integer::sum)));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(1f);
    }

    /** A long line whose numbers differ inside is a sentence of figures; a page's number stands at an end of its line. */
    private static String key(PdfLine line) {
        String text = line.text();
        String same = line.letters().weight() > LONG ? END_NUMBER.matcher(text).replaceAll("#") : text.replaceAll("\\d+", "#");
        return same + (text.length() < 4 ? line.side() : "");
    }
}
