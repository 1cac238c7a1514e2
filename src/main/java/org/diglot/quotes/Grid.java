package org.diglot.quotes;

import java.math.BigDecimal;
import java.util.List;

/** A table to be written out: a header, and rows of as many cells. */
public record Grid(String name, List<String> header, List<List<Cell>> rows) {

    public Grid {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under a header of " + header.size());
            }
        }
    }

    /** What stands in a cell. */
    public sealed interface Cell {
    }

    /** Words, verbatim; may be empty. */
    public record Words(String text) implements Cell {
    }

    /** An exact number. */
    public record Amount(BigDecimal value) implements Cell {
    }

    /** Nothing where there is no number. */
    public static Cell amount(BigDecimal value) {
        return value == null ? new Words("") : new Amount(value);
    }
}
