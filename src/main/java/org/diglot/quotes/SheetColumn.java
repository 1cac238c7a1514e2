package org.diglot.quotes;

/**
 * A column of a sheet.
 *
 * @param width  in characters of the width of a digit
 * @param hidden whether it is there but not shown
 */
record SheetColumn(String heading, int width, Look look, boolean hidden) {

    SheetColumn(String heading, int width, Look look) {
        this(heading, width, look, false);
    }

    /** How its cells look; each is a position in {@code workbook-styles.xml}, as words and as a number. */
    enum Look {
        /** Words on one line; numbers with their digits in groups. */
        PLAIN(0, 3),
        /** What doesn't fit goes on in another line. */
        WRAPPED(2, 3),
        /** Numbers that count or name things, without groups. */
        COUNT(0, 4);

        static final int HEADING = 1;

        private final int words;
        private final int number;

        Look(int words, int number) {
            this.words = words;
            this.number = number;
        }

        int words() {
            return words;
        }

        int number() {
            return number;
        }
    }
}
