package org.diglot.reading.form;

/** What the form of a file says of a line drawn from it. */
public sealed interface Role {

    /** Nothing: what the line is shows in its words. */
    record Free() implements Role {
    }

    /**
     * One side of a pair that the file itself makes.
     *
     * @param unit   number of the pair, from 1; its lines stand side by side and with no others
     * @param column 1 for the language that the file sets first, 2 for the other
     */
    record Side(int unit, int column) implements Role {
    }

    /** The line names who speaks from here on. */
    record Announcing(Voice voice) implements Role {
    }

    /** Furniture: a running head, a page number, a menu of a web page. */
    record Aside() implements Role {
    }

    Role FREE = new Free();
    Role ASIDE = new Aside();

    /** The pair that the line belongs to; 0 where it belongs to none. */
    default int unit() {
        return this instanceof Side side ? side.unit() : 0;
    }
}
