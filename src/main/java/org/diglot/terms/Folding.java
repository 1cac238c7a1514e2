package org.diglot.terms;

/**
 * Brings texts that a reader would call the same to one form: Traditional and Simplified Chinese, and for search also
 * full and half width, capitals, accents, quotation marks, dashes and kinds of space.
 *
 * <p>Folded text is for finding and comparing; it is never shown. Folding twice changes nothing more. The table of
 * characters stands in {@code assets/terms/script.txt} and follows ICU's {@code Traditional-Simplified}. Immutable,
 * for any number of threads; linear in the text.
 */
public final class Folding {

    private final CharacterTable table;

    private Folding(CharacterTable table) {
        this.table = table;
    }

    /** The folding that travels with the program; read at the first call. */
    public static Folding standard() {
        return Shipped.FOLDING;
    }

    /** Traditional to Simplified and nothing else: the same length, the text itself where nothing changes. */
    public String script(String text) {
        int at = 0;
        while (at < text.length() && table.script(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        char[] folded = text.toCharArray();
        for (; at < folded.length; at++) {
            folded[at] = table.script(folded[at]);
        }
        return new String(folded);
    }

    /** One UTF-16 unit, Traditional to Simplified. */
    public char script(char one) {
        return table.script(one);
    }

    /** Everything that search treats as alike, with the way back to the offsets of {@code text}. */
    public Folded search(String text) {
        int same = 0;
        while (same < text.length() && isKept(text.charAt(same))) {
            same++;
        }
        return same == text.length() ? Folded.unchanged(text) : changed(text, same);
    }

    /** Nearly every text keeps its offsets: only the few that don't are folded with the way back. */
    private Folded changed(String text, int same) {
        char[] plain = text.toCharArray();
        for (int at = same; at < plain.length; at++) {
            char to = table.search(plain[at]);
            if (to == CharacterTable.DROPPED || to == CharacterTable.SEVERAL || Character.isHighSurrogate(to)) {
                return new Folder(table, text, same).folded();
            }
            plain[at] = to;
        }
        return Folded.unchanged(new String(plain));
    }

    /** Whether a search for one of them would find the other. */
    public boolean alike(String one, String other) {
        return one.equals(other) || search(one).text().equals(search(other).text());
    }

    private boolean isKept(char one) {
        return table.search(one) == one && !Character.isHighSurrogate(one);
    }

    /** Defers the reading of the table to the first use. */
    private static final class Shipped {
        static final Folding FOLDING = new Folding(CharacterTable.read(AssetFile.shipped("script.txt")));
    }
}
