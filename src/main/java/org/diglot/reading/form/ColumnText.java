package org.diglot.reading.form;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands in one column.
 *
 * @param filled   how many fields are not blank
 * @param letters  of all of them
 * @param square   fields in Chinese, Japanese or Korean
 * @param english  fields that are English
 * @param names    fields that look like somebody's name
 * @param distinct different fields, counted up to a limit
 */
record ColumnText(int filled, Letters letters, int square, int english, int names, int distinct) {

    private static final int LONGEST_NAME = 90;
    private static final int MOST_SPEAKERS = 400;

    static ColumnText of(List<Grid.Row> rows, int column) {
        Letters all = Letters.NONE;
        Set<String> distinct = new TreeSet<>();
        int[] counts = new int[4];
        for (Grid.Row row : rows) {
            String cell = row.cell(column).strip();
            if (cell.isEmpty()) {
                continue;
            }
            Letters letters = Letters.of(cell);
            all = all.plus(letters);
            counts[0]++;
            counts[1] += letters.isSquare() ? 1 : 0;
            counts[2] += letters.isEnglish() ? 1 : 0;
            counts[3] += isName(cell, letters) ? 1 : 0;
            if (distinct.size() < MOST_SPEAKERS) {
                distinct.add(cell);
            }
        }
        return new ColumnText(counts[0], all, counts[1], counts[2], counts[3], distinct.size());
    }

    /** A name, perhaps with a title: short, begun with a capital or Chinese, no sentence, not one word but a role's. */
    private static boolean isName(String cell, Letters letters) {
        if (cell.length() > LONGEST_NAME || letters.none()
                || ".?!\u3002\uFF1F\uFF01".indexOf(cell.charAt(cell.length() - 1)) >= 0) {
            return false;
        }
        char first = cell.charAt(0);
        boolean words = letters.square() >= 2 || cell.indexOf(' ') > 0 || cell.equalsIgnoreCase("operator");
        return words && (Character.isUpperCase(first) || Letters.isHan(first));
    }

    /** What most of what is said here is written in; headers of speakers among it may not be. */
    Letters.Writing writing() {
        boolean mostly = (letters.isSquare() ? square : english) * 2 > filled;
        return mostly ? letters.writing() : Letters.Writing.NONE;
    }

    /** Names come again and again; words of a call don't. */
    boolean isNames() {
        return filled > 3 && names * 10 >= filled * 9 && distinct * 2 <= filled + 1 && distinct < MOST_SPEAKERS;
    }

    boolean isWords() {
        return !letters.none();
    }

    long weight() {
        return letters.weight();
    }
}
