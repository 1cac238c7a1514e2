package org.diglot.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A mark for question or answer before a name or alone.
 *
 * @param side which of the two; {@code OPEN} where there is no mark
 * @param rest what stands after it
 */
record Marker(Side side, String rest) {

    private static final Map<String, Side> WORDS = Map.ofEntries(Map.entry("q", Side.ASKS), Map.entry("a", Side.ANSWERS),
            Map.entry("question", Side.ASKS), Map.entry("answer", Side.ANSWERS), Map.entry("問", Side.ASKS), Map.entry("问", Side.ASKS),
            Map.entry("答", Side.ANSWERS), Map.entry("提問", Side.ASKS), Map.entry("提问", Side.ASKS), Map.entry("回答", Side.ANSWERS),
            Map.entry("問題", Side.ASKS), Map.entry("问题", Side.ASKS), Map.entry("答覆", Side.ANSWERS), Map.entry("答复", Side.ANSWERS),
            Map.entry("問者", Side.ASKS), Map.entry("答者", Side.ANSWERS));

    /** What a mark starts with; most lines start with something else. */
    private static final String STARTS = "qQaA<[\u554F\u95EE\u7B54\u63D0\u56DE";

    /** Reads {@code Q - Jane Doe}, {@code <A - Jane Doe>}, {@code Question – Jane Doe}. */
    static Marker of(String text) {
        if (text.isEmpty() || STARTS.indexOf(text.charAt(0)) < 0) {
            return new Marker(Side.OPEN, text);
        }
        String bare = text.startsWith("<") || text.startsWith("[") ? text.substring(1).strip() : text;
        int end = 0;
        while (end < bare.length() && end < 9 && Character.isLetter(bare.charAt(end))) {
            end++;
        }
        Side side = WORDS.get(bare.substring(0, end).toLowerCase(Locale.ROOT));
        int dash = end;
        while (dash < bare.length() && bare.charAt(dash) == ' ') {
            dash++;
        }
        boolean dashed = dash < bare.length() && Separators.isDash(bare.charAt(dash));
        boolean closed = end < bare.length() && bare.charAt(end) == ']';
        if (side == null || !dashed && !closed) {
            return new Marker(Side.OPEN, text);
        }
        String rest = bare.substring(dash + 1).strip();
        while (!rest.isEmpty() && Separators.isDash(rest.charAt(0))) {
            rest = rest.substring(1).strip();
        }
        return new Marker(side, rest.endsWith(">") || rest.endsWith("]") ? rest.substring(0, rest.length() - 1).strip() : rest);
    }

    /** Whether a text is a mark and no more; a number may count it: {@code Q3}, {@code 问题一}. */
    static boolean isAlone(String text) {
        return side(text) != Side.OPEN;
    }

    /** The side of a mark that stands alone. */
    static Side side(String text) {
        return text.length() > 12 ? Side.OPEN : WORDS.getOrDefault(word(text), Side.OPEN);
    }

    /** The mark without its number and brackets, as one would call whoever speaks under it. */
    static String name(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1)) || end > 1 && isNumeral(text, end - 1)) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }

    private static String word(String text) {
        return name(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isNumeral(String text, int at) {
        return List.of('一', '二', '三', '四', '五', '六', '七', '八', '九', '十').contains(text.charAt(at));
    }
}
