package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The measures by which a document is set, and by them whether a line goes on with the one before it or begins a
 * paragraph.
 */
final class PdfMeasure {

    private static final int FEWEST = 4;

    /** The share of the distances that makes one of them usual. */
    private static final double USUAL = 0.08;
    private static final double SPACED = 0.12;

    private static final String STOPS = ".?!\u3002\uFF1F\uFF01\u2026\"\u201D\u300D)\uFF09:\uFF1A";
    private static final String BULLETS = "\u2022\u25CF\u25CB\u25AA\u25AB\u25A0\u25A1\u2023\u25E6\u2043\u2219\u00B7\u25B6\u25BA\uF0B7";

    /** By the side, and there of English lines and of Chinese ones, whose marks may hang over the edge. */
    private final Map<PdfLine.Side, float[]> right = new EnumMap<>(PdfLine.Side.class);
    private final Map<PdfLine.Side, Float> left = new EnumMap<>(PdfLine.Side.class);
    private final float[] leading = new float[3];
    private boolean spaced;
    private boolean oneSentence;

    /** Whether the page paints a space where a line is broken, and nowhere else. */
    private boolean telling;

    /** @param flow lines of the text, in the order of reading */
    PdfMeasure(List<PdfLine> flow) {
        for (PdfLine.Side side : PdfLine.Side.values()) {
            List<Float> lefts = flow.stream().filter(line -> line.side() == side).map(PdfLine::left).sorted().toList();
            right.put(side, new float[] {right(flow, side, false), right(flow, side, true)});
            left.put(side, lefts.isEmpty() ? 0 : lefts.get(lefts.size() / 20));
        }
        leadings(flow);
        spaces(flow);
        sentences(flow);
    }

    private static float right(List<PdfLine> flow, PdfLine.Side side, boolean chinese) {
        List<Float> rights = flow.stream().filter(line -> line.side() == side && line.letters().isSquare() == chinese)
                .map(PdfLine::right).sorted().toList();
        return rights.isEmpty() ? 0 : rights.get((int) Math.ceil((rights.size() - 1) * 0.98));
    }

    private float edge(PdfLine line) {
        return right.get(line.side())[line.letters().isSquare() ? 1 : 0];
    }

    private void leadings(List<PdfLine> flow) {
        List<List<Float>> distances = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i < flow.size(); i++) {
            PdfLine before = flow.get(i - 1);
            PdfLine line = flow.get(i);
            if (isBelow(before, line) && alike(before.size(), line.size())) {
                distances.get(kind(before, line)).add((line.y() - before.y()) / line.size());
            }
        }
        int wide = 0;
        int all = 0;
        for (int kind = 0; kind < leading.length; kind++) {
            leading[kind] = smallest(distances.get(kind));
        }
        leading[2] = Math.max(leading[0], leading[1]);
        for (int kind = 0; kind < leading.length; kind++) {
            float usual = leading[kind];
            wide += (int) distances.get(kind).stream().filter(one -> one > usual * 1.15).count();
            all += distances.get(kind).size();
        }
        spaced = wide > SPACED * all && wide < 0.97 * all;
    }

    /** The smallest distance that is usual; 1.4 sizes where there is too little to tell. */
    private static float smallest(List<Float> distances) {
        List<Float> sorted = distances.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            float one = sorted.get(i);
            long near = sorted.stream().filter(other -> other >= one && other <= one * 1.06).count();
            if (near >= Math.max(Math.min(FEWEST, sorted.size()), USUAL * sorted.size())) {
                return one * 1.03f;
            }
        }
        return 1.4f;
    }

    /** 0 for Latin below Latin, 1 for Chinese below Chinese, 2 for one below the other. */
    private static int kind(PdfLine before, PdfLine line) {
        boolean one = before.letters().isSquare();
        return one != line.letters().isSquare() ? 2 : one ? 1 : 0;
    }

    private void spaces(List<PdfLine> flow) {
        int broken = 0;
        int ended = 0;
        int ends = 0;
        for (int i = 1; i < flow.size(); i++) {
            PdfLine before = flow.get(i - 1);
            if (isBelow(before, flow.get(i)) && !before.letters().isSquare()) {
                boolean end = flow.get(i).letters().isSquare() || distance(before, flow.get(i)) > leading[kind(before, flow.get(i))] * 1.3f;
                ends += end ? 1 : 0;
                ended += end && before.spaced() ? 1 : 0;
                broken += !end && before.spaced() ? 1 : 0;
            }
        }
        telling = broken > FEWEST && ended * 20 <= ends;
    }

    private static float distance(PdfLine before, PdfLine line) {
        return (line.y() - before.y()) / line.size();
    }

    private void sentences(List<PdfLine> flow) {
        int joined = 0;
        int broken = 0;
        for (int i = 1; i < flow.size(); i++) {
            PdfLine before = flow.get(i - 1);
            if (isBelow(before, flow.get(i)) && isStop(before.text())) {
                boolean begins = begins(before, flow.get(i), before.text());
                joined += begins ? 0 : 1;
                broken += begins ? 1 : 0;
            }
        }
        oneSentence = broken > joined;
    }

    /**
     * Whether a line begins a paragraph.
     *
     * @param paragraph the text of the one before it, so far
     */
    boolean begins(PdfLine before, PdfLine line, String paragraph) {
        if (!alike(before.size(), line.size()) || isOtherLanguage(paragraph, line) || isBullet(line.text())
                || before.bold() != line.bold() && hasRoom(before, line)) {
            return true;
        }
        if (telling && before.spaced() && !(isBelow(before, line) && distance(before, line) > leading[kind(before, line)] * 1.6f)) {
            return false;
        }
        boolean indented = line.left() - left.get(line.side()) > 0.8f * line.size()
                && before.left() - left.get(before.side()) < 0.4f * line.size() && !isBullet(before.text());
        if (!isBelow(before, line)) {
            return room(before) > 1.1f * firstWord(line) + 0.5f * line.size() || indented || isStop(before.text()) && oneSentence;
        }
        float distance = distance(before, line);
        float usual = leading[kind(before, line)];
        if (spaced) {
            return distance > usual * 1.15f || hasMuchRoom(before, line);
        }
        return distance > usual * 1.3f || indented || hasRoom(before, line);
    }

    private static boolean isBelow(PdfLine before, PdfLine line) {
        return line.page() == before.page() && line.side() == before.side() && line.y() > before.y()
                && line.y() - before.y() < 4 * line.size();
    }

    private static boolean alike(float one, float other) {
        return Math.abs(one - other) <= 0.12f * Math.max(one, other);
    }

    /** A paragraph in one language ends where a line in the other begins, unless that is only a name or a term. */
    private static boolean isOtherLanguage(String paragraph, PdfLine line) {
        Letters before = Letters.of(paragraph);
        Letters after = line.letters();
        boolean chineseAfter = before.square() == 0 && before.latin() > 1
                && (after.square() > 3 && after.isSquare() || after.square() > 0 && after.latin() == 0);
        boolean englishAfter = before.isSquare() && after.square() == 0 && after.latin() >= 25;
        return chineseAfter || englishAfter;
    }

    /** Whether the line's first word would have stood on the line before: then that was ended on purpose. */
    private boolean hasRoom(PdfLine before, PdfLine line) {
        return room(before) > firstWord(line) + 0.45f * line.size();
    }

    private boolean hasMuchRoom(PdfLine before, PdfLine line) {
        return room(before) > firstWord(line) + 0.3f * (edge(before) - left.get(before.side()));
    }

    private float room(PdfLine line) {
        return edge(line) - line.right();
    }

    private static float firstWord(PdfLine line) {
        String text = line.text();
        int end = 1;
        if (Letters.isWide(text.charAt(0))) {
            while (end < text.length() && end < 4 && "\u3002\uFF0C\u3001\uFF1B\uFF1A\uFF1F\uFF01\u300D\u300F\uFF09\u300B\u201D,.;:?!)".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
        } else {
            while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end - 1) != '-' && !Letters.isHan(text.charAt(end))) {
                end++;
            }
        }
        return (line.right() - line.left()) * width(text.substring(0, end)) / width(text);
    }

    private static float width(String text) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += Letters.isWide(c) ? 1 : c == ' ' ? 0.27f : "ilj.,;:'!|".indexOf(c) >= 0 ? 0.28f : Character.isUpperCase(c) ? 0.65f : 0.5f;
        }
        return width;
    }

    private static boolean isStop(String text) {
        return STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isBullet(String text) {
        return BULLETS.indexOf(text.charAt(0)) >= 0;
    }
}
