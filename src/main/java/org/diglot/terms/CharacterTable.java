package org.diglot.terms;

import java.util.HashMap;
import java.util.Map;

/** What each character becomes when folded; made once, read by all. */
final class CharacterTable {

    /** Marks a character that folding for search leaves out. */
    static final char DROPPED = '\0';

    /** Marks a character that folding for search writes as {@link #expansion several}. */
    static final char SEVERAL = '\uFFFF';

    private static final Map<Character, String> SEVERAL_FOR = Map.ofEntries(
            Map.entry('ß', "ss"), Map.entry('ẞ', "ss"), Map.entry('æ', "ae"), Map.entry('Æ', "ae"),
            Map.entry('Ǣ', "ae"), Map.entry('ǣ', "ae"), Map.entry('Ǽ', "ae"), Map.entry('ǽ', "ae"),
            Map.entry('œ', "oe"), Map.entry('Œ', "oe"), Map.entry('\uFB00', "ff"), Map.entry('\uFB01', "fi"),
            Map.entry('\uFB02', "fl"), Map.entry('\uFB03', "ffi"), Map.entry('\uFB04', "ffl"));

    private static final String[] ALIKE = {
        "'‘’‚‛′", "\"“”„‟″", "-‐‑‒–—―−", "¥￥", "£￡", "¢￠", "₩￦",
        " \u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000"
    };

    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFE0E\uFE0F\uFEFF";

    private final char[] script = identity();
    private final char[] search;
    private final Map<Integer, Character> astral = new HashMap<>();

    private CharacterTable(AssetFile file) {
        file.rows().stream().filter(row -> !row.section().equals("search")).forEach(this::enter);
        search = script.clone();
        foldWidthAndCase();
        file.rows().stream().filter(row -> row.section().equals("search")).forEach(this::enter);
        foldSigns();
    }

    static CharacterTable read(AssetFile file) {
        return new CharacterTable(file);
    }

    char script(char one) {
        return script[one];
    }

    char search(char one) {
        return search[one];
    }

    static String expansion(char one) {
        return SEVERAL_FOR.get(one);
    }

    /** The one-unit form of a character of two units; {@link #DROPPED} where it has none. */
    char astral(int codePoint) {
        return astral.getOrDefault(codePoint, DROPPED);
    }

    private void enter(AssetFile.Row row) {
        for (String pair : row.text().split(" ")) {
            switch (row.section()) {
                case "astral" -> astral.put(pair.codePointAt(0), script[pair.charAt(2)]);
                case "search" -> search[pair.charAt(0)] = script[pair.charAt(1)];
                default -> script[pair.charAt(0)] = pair.charAt(1);
            }
        }
    }

    private void foldWidthAndCase() {
        for (char one = '\uFF01'; one <= '\uFF5E'; one++) {
            search[one] = Character.toLowerCase((char) (one - 0xFEE0));
        }
        for (char one = 'A'; one < '\u0590'; one++) {
            search[one] = Character.toLowerCase(one);
        }
    }

    private void foldSigns() {
        for (char mark = '\u0300'; mark <= '\u036F'; mark++) {
            search[mark] = DROPPED;
        }
        SEVERAL_FOR.keySet().forEach(one -> search[one] = SEVERAL);
        for (String alike : ALIKE) {
            alike.chars().forEach(one -> search[one] = alike.charAt(0));
        }
        INVISIBLE.chars().forEach(one -> search[one] = DROPPED);
    }

    private static char[] identity() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int one = 0; one < table.length; one++) {
            table[one] = (char) one;
        }
        return table;
    }
}
