package org.diglot.reading;

/**
 * What a line says that announces a speaker.
 *
 * @param name     empty where there is only a title
 * @param firm     empty where it names none
 * @param title    empty where there is only a name
 * @param strength how much the shape alone speaks for a header
 */
record Header(String name, String firm, String title, Strength strength) {

    /** How much the shape of a line alone proves. */
    enum Strength {
        /** A header wherever it stands: a role's own word, or a name with a known title. */
        STRONG,
        /** A header if the file uses it as one: it recurs, is printed twice, or is introduced. */
        POSSIBLE
    }

    boolean isStrong() {
        return strength == Strength.STRONG;
    }
}
