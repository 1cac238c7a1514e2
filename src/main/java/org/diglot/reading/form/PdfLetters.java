package org.diglot.reading.form;

import java.text.Normalizer;

/**
 * Letters that a PDF gives in place of others because its font paints both alike: radicals and compatibility forms in
 * place of Chinese characters, ligatures in place of Latin letters.
 *
 * @see <a href="https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt">Equivalent ideographs</a>
 */
final class PdfLetters {

    private static final char FIRST = '\u2E81';

    /** From U+2E81 on; a full stop where the character has no equal of its own. */
    private static final String RADICALS = "厂乛乚乙亻冂.刀刂卜㔾小小兀尢尢尣巳幺彑彐忄㣺扌攵.旡日月歺母民氵氺灬爫爫丬牛犭王.目示礻.糹纟罓"
            + "罒㓁冗.羊..耂肀聿肉.艹艹艹虎衤覀西见角.讠贝.车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食.飠饣.马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private PdfLetters() {
    }

    static String plain(String text) {
        int first = 0;
        while (first < text.length() && !isOdd(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.substring(0, first));
        for (int i = first; i < text.length(); i++) {
            plain.append(isOdd(text.charAt(i)) ? plain(text.charAt(i)) : text.substring(i, i + 1));
        }
        return plain.toString();
    }

    private static boolean isOdd(char c) {
        return c >= '\u2E80' && c <= '\u2FDF' || c == '\u2E3A' || c == '\u2E3B' || c >= '\uF900' && c <= '\uFB06';
    }

    private static String plain(char c) {
        if (c >= '\uFB00') {
            return LIGATURES[c - '\uFB00'];
        }
        if (c == '\u2E3A' || c == '\u2E3B') {
            return "\u2014".repeat(c - '\u2E38');
        }
        if (c >= FIRST && c - FIRST < RADICALS.length()) {
            char equal = RADICALS.charAt(c - FIRST);
            return String.valueOf(equal == '.' ? c : equal);
        }
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }
}
