package org.diglot.terms;

import java.util.Arrays;

/** Folds one text for search and keeps, for each unit it writes, where that came from. */
final class Folder {

    /** The longest a character becomes. */
    private static final int MOST = 3;

    private final CharacterTable table;
    private final String text;
    private char[] folded;
    private int[] starts;
    private int[] ends;
    private int length;
    private boolean shifted;

    /** The first {@code same} units are known not to change. */
    Folder(CharacterTable table, String text, int same) {
        this.table = table;
        this.text = text;
        folded = new char[text.length() + MOST];
        starts = new int[folded.length];
        ends = new int[folded.length];
        for (int at = 0; at < same; at++) {
            write(text.charAt(at), at, at + 1);
        }
        for (int at = same; at < text.length();) {
            at = fold(at);
        }
    }

    Folded folded() {
        String result = new String(folded, 0, length);
        return shifted
                ? new Folded(result, text.length(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length))
                : new Folded(result, text.length(), null, null);
    }

    private int fold(int at) {
        char one = text.charAt(at);
        if (Character.isHighSurrogate(one)) {
            return foldPair(at);
        }
        char to = table.search(one);
        if (to == CharacterTable.SEVERAL && one != to) {
            CharacterTable.expansion(one).chars().forEach(each -> write((char) each, at, at + 1));
            shifted = true;
        } else if (to == CharacterTable.DROPPED) {
            drop(one, at);
        } else {
            write(to, at, at + 1);
        }
        return at + 1;
    }

    private int foldPair(int at) {
        int codePoint = text.codePointAt(at);
        char to = table.astral(codePoint);
        int end = at + Character.charCount(codePoint);
        if (to == CharacterTable.DROPPED) {
            for (int unit = at; unit < end; unit++) {
                write(text.charAt(unit), unit, unit + 1);
            }
        } else {
            write(to, at, end);
            shifted = true;
        }
        return end;
    }

    /** An accent belongs to the letter before it: a span over the letter takes it along. */
    private void drop(char one, int at) {
        shifted = true;
        if (Character.getType(one) == Character.NON_SPACING_MARK && length > 0 && ends[length - 1] == at) {
            ends[length - 1] = at + 1;
        }
    }

    private void write(char one, int start, int end) {
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        folded[length] = one;
        starts[length] = start;
        ends[length] = end;
        length++;
    }
}
