package org.diglot.transcript;

import java.util.List;

/**
 * What a segment says in one language.
 *
 * @param lines the source lines joined here, from 1, ascending; empty only for {@link #MISSING}
 * @param text  verbatim, without the indent, bullet and line end of the source
 */
public record Text(List<Integer> lines, String text) {

    /** The side that a segment lacks. */
    public static final Text MISSING = new Text(List.of(), "");

    public Text {
        lines = List.copyOf(lines);
    }

    public Text(int line, String text) {
        this(List.of(line), text);
    }

    public boolean isMissing() {
        return lines.isEmpty();
    }

    /** The first source line; 0 where this side is missing. */
    public int line() {
        return lines.isEmpty() ? 0 : lines.getFirst();
    }
}
