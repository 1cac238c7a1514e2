package org.diglot.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sets the lines of one turn side by side by the cheapest path through them (a Viterbi search over steps of one, two and
 * four lines, linear in the lines): a pair in its usual order, a pair the wrong way round, two pairs that crossed, or a
 * line alone. A lost line so costs one lone line and shifts nothing after it.
 */
final class Aligner {

    private static final double ALONE = 4;
    private static final double REVERSED = 5.5;
    private static final double CROSSED = 4.5;

    private final Layout layout;

    Aligner(Layout layout) {
        this.layout = layout;
    }

    /** Rows in the order of the file; every line stands in exactly one. */
    List<Row> align(List<SourceLine> lines) {
        if (!layout.both()) {
            return lines.stream().map(line -> new Row(line, null, Row.Order.USUAL)).toList();
        }
        return alternates(lines) ? pairs(lines) : cheapest(lines);
    }

    /** Whether the lines leave no choice, as most turns don't. */
    private boolean alternates(List<SourceLine> lines) {
        boolean even = lines.size() % 2 == 0;
        for (int i = 0; even && i < lines.size(); i += 2) {
            SourceLine first = lines.get(i);
            SourceLine second = lines.get(i + 1);
            even = sides(first, second) == 0 && Likeness.byLength(first, second) < ALONE;
        }
        return even;
    }

    private static List<Row> pairs(List<SourceLine> lines) {
        List<Row> rows = new ArrayList<>(lines.size() / 2);
        for (int i = 0; i < lines.size(); i += 2) {
            rows.add(new Row(lines.get(i), lines.get(i + 1), Row.Order.USUAL));
        }
        return rows;
    }

    private List<Row> cheapest(List<SourceLine> lines) {
        double[] cost = new double[lines.size() + 1];
        Step[] steps = new Step[lines.size() + 1];
        for (int end = 1; end <= lines.size(); end++) {
            cost[end] = Double.MAX_VALUE;
            for (Step step : Step.values()) {
                if (step.lines <= end) {
                    double all = cost[end - step.lines] + cost(step, lines, end - step.lines);
                    if (all < cost[end]) {
                        cost[end] = all;
                        steps[end] = step;
                    }
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int end = lines.size(); end > 0; end -= steps[end].lines) {
            add(rows, steps[end], lines, end - steps[end].lines);
        }
        Collections.reverse(rows);
        return rows;
    }

    private enum Step {
        PAIR(2), ALONE(1), REVERSED(2), CROSSED(4);

        private final int lines;

        Step(int lines) {
            this.lines = lines;
        }
    }

    private double cost(Step step, List<SourceLine> lines, int at) {
        return switch (step) {
            case ALONE -> ALONE;
            case PAIR -> pair(lines.get(at), lines.get(at + 1));
            case REVERSED -> REVERSED + displaced(lines.get(at + 1), lines.get(at));
            case CROSSED -> crossed(lines, at);
        };
    }

    private double crossed(List<SourceLine> lines, int at) {
        boolean plain = side(lines.get(at), layout.first()) < 1 && side(lines.get(at + 1), layout.first()) < 1;
        return plain ? CROSSED + displaced(lines.get(at), lines.get(at + 2)) + displaced(lines.get(at + 1), lines.get(at + 3))
                : Double.MAX_VALUE / 4;
    }

    private double displaced(SourceLine first, SourceLine second) {
        double sides = sides(first, second);
        return sides >= 2 * ALONE ? sides : sides + Likeness.doubt(first, second);
    }

    private double sides(SourceLine first, SourceLine second) {
        return side(first, layout.first()) + side(second, layout.first().other());
    }

    private double pair(SourceLine first, SourceLine second) {
        double sides = sides(first, second);
        if (sides >= 2 * ALONE) {
            return sides;
        }
        boolean misplaced = layout.marked() && second.bullet() && !first.bullet();
        return sides + Likeness.mismatch(first, second) + (misplaced ? 2 : 0);
    }

    /** How little a line looks like the language of its side. */
    private static double side(SourceLine line, Tongue wanted) {
        if (line.tongue() == wanted) {
            return line.sure() ? 0 : 0.3;
        }
        if (line.tongue() == Tongue.NEITHER) {
            return 0.5;
        }
        if (!line.sure()) {
            return 1.5;
        }
        return wanted == Tongue.CHINESE ? Math.min(6, 2 + line.weight() / 8) : 6;
    }

    private void add(List<Row> rows, Step step, List<SourceLine> lines, int at) {
        switch (step) {
            case PAIR -> rows.add(new Row(lines.get(at), lines.get(at + 1), Row.Order.USUAL));
            case REVERSED -> rows.add(new Row(lines.get(at + 1), lines.get(at), Row.Order.CROSSED));
            case CROSSED -> {
                rows.add(new Row(lines.get(at + 1), lines.get(at + 3), Row.Order.CROSSED));
                rows.add(new Row(lines.get(at), lines.get(at + 2), Row.Order.CROSSED));
            }
            case ALONE -> rows.add(alone(lines.get(at)));
        }
    }

    private Row alone(SourceLine line) {
        boolean second = line.tongue() == layout.first().other();
        return second ? new Row(null, line, Row.Order.USUAL) : new Row(line, null, Row.Order.USUAL);
    }
}
