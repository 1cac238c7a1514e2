package org.diglot.alignment;

/**
 * What speaks for lines of one side being lines of the other: the logarithm of how much likelier they are together than
 * apart, from clues and lengths. Clues hang together, so that their sum is taken with a discount.
 */
final class Evidence {

    private static final double DISCOUNT = 0.6;

    private final Passage[] first;
    private final Passage[] second;
    private final Lengths lengths;
    private final Corridor corridor;
    private final int widest;
    /** Those that are compared at one time, and one to spare. */
    private final Row[] rows;

    /** Which clues of a line and of each line beside it answer each other. */
    private record Row(int line, int low, long[] first, long[] second) {
    }

    /** @param widest the most lines that a bead takes of a side */
    Evidence(Passage[] first, Passage[] second, Lengths lengths, Corridor corridor, int widest) {
        this.widest = widest;
        rows = new Row[widest + 1];
        this.first = first;
        this.second = second;
        this.lengths = lengths;
        this.corridor = corridor;
    }

    /** Of a bead that starts at these lines. */
    double odds(int line, int other, Shape shape) {
        double clues = 0;
        double weight = 0;
        double fewer = Lengths.log(shape.second()) / 2;
        for (int i = line; i < line + shape.first(); i++) {
            Row row = row(i);
            long answered = 0;
            for (int k = other; k < other + shape.second(); k++) {
                answered |= row.first[k - row.low];
            }
            clues += first[i].gain(answered, fewer);
            weight += first[i].weight;
        }
        double otherWeight = 0;
        fewer = Lengths.log(shape.first()) / 2;
        for (int k = other; k < other + shape.second(); k++) {
            long answered = 0;
            for (int i = line; i < line + shape.first(); i++) {
                answered |= row(i).second[k - row(i).low];
            }
            clues += second[k].gain(answered, fewer);
            otherWeight += second[k].weight;
        }
        return DISCOUNT * clues + lengths.odds(weight, shape.first(), otherWeight, shape.second());
    }

    private Row row(int line) {
        Row row = rows[line % rows.length];
        if (row == null || row.line != line) {
            row = compared(line);
            rows[line % rows.length] = row;
        }
        return row;
    }

    private Row compared(int line) {
        int low = corridor.low(Math.max(0, line - widest + 1));
        int high = Math.min(second.length, corridor.high(Math.min(first.length, line + widest)));
        Row row = new Row(line, low, new long[high - low], new long[high - low]);
        for (int other = low; other < high; other++) {
            row.first[other - low] = first[line].answeredBy(second[other]);
            row.second[other - low] = second[other].answeredBy(first[line]);
        }
        return row;
    }
}
