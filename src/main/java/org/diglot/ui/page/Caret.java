package org.diglot.ui.page;

import java.util.Optional;
import org.diglot.ui.TextSelection;

/** A place between two letters of one column. */
record Caret(int segment, int offset) implements Comparable<Caret> {

    @Override
    public int compareTo(Caret other) {
        return segment != other.segment ? Integer.compare(segment, other.segment)
                : Integer.compare(offset, other.offset);
    }

    /** What lies between two places, whichever comes first; nothing where they are one. */
    static Optional<TextSelection> between(int column, Caret one, Caret other) {
        Caret from = one.compareTo(other) <= 0 ? one : other;
        Caret to = from == one ? other : one;
        return from.equals(to) ? Optional.empty()
                : Optional.of(new TextSelection(column, from.segment, from.offset, to.segment, to.offset));
    }
}
