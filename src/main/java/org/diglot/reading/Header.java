package org.diglot.reading;

/**
 * What a line says that announces a speaker.
 *
 * @param name     empty where there is only a title
 * @param firm     empty where it names none
 * @param title    empty where there is only a name
 * @param strength how much the shape alone speaks for a header
 * @param side     as a mark beside the name tells it ({@code Q - Jane Doe})
 * @param other    the name in the other language of the file; empty where it gives one name alone
 */
record Header(String name, String firm, String title, Strength strength, Side side, String other) {

    /** How much the shape of a line alone proves. */
    enum Strength {
        /** A header wherever it stands: a role's own word, or a name with a known title. */
        STRONG,
        /** A header if the file uses it as one: it recurs, is printed twice, or is introduced. */
        POSSIBLE
    }

    Header(String name, String firm, String title, Strength strength) {
        this(name, firm, title, strength, Side.OPEN, "");
    }

    Header on(Side marked) {
        return marked == Side.OPEN ? this : new Header(name, firm, title, strength, marked, other);
    }

    Header alsoCalled(String name2) {
        return new Header(name, firm, title, strength, side, name2);
    }

    /** With the firm and title of a second line. */
    Header with(String moreFirm, String moreTitle) {
        return new Header(name, firm.isEmpty() ? moreFirm : firm, title.isEmpty() ? moreTitle : title, Strength.STRONG, side, other);
    }

    boolean isStrong() {
        return strength == Strength.STRONG;
    }

    boolean isBare() {
        return firm.isEmpty() && title.isEmpty();
    }
}
