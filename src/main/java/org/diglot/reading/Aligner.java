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
    private static final double REVERSED = 8.5;
    private static final double CROSSED = 6;

    /** From here on two lines are rather both alone than a pair; no true pair of the calls at hand comes near. */
    private static final double UNLIKE = 4.5;

    /** From here on a pair is doubtful; one true pair in some thousands is. */
    private static final double DOUBTFUL = 1.7;

    private final Layout layout;

    Aligner(Layout layout) {
        this.layout = layout;
    }

    /** Rows in the order of the file; every line stands in exactly one. */
    List<Row> align(List<SourceLine> lines) {
        if (!layout.both()) {
            return lines.stream().map(line -> new Row(line, null, Row.Order.USUAL)).toList();
        }
        int turn = layout.blocks() ? Blocks.turn(lines) : -1;
        if (turn > 0) {
            return Blocks.rows(lines, turn);
        }
        Gist[] gists = Many.each(lines.size(), lines.size(), i -> Gist.of(lines.get(i).text())).toArray(Gist[]::new);
        return alternates(lines, gists) ? pairs(lines, gists) : new Path(lines, gists).cheapest();
    }

    /** Whether the lines leave no choice, as most turns don't. */
    private boolean alternates(List<SourceLine> lines, Gist[] gists) {
        boolean even = lines.size() % 2 == 0;
        for (int i = 0; even && i < lines.size(); i += 2) {
            SourceLine first = lines.get(i);
            SourceLine second = lines.get(i + 1);
            even = sides(first, second) == 0
                    && Likeness.against(first, second, gists[i], gists[i + 1]) < UNLIKE;
        }
        return even;
    }

    private List<Row> pairs(List<SourceLine> lines, Gist[] gists) {
        List<Row> rows = new ArrayList<>(lines.size() / 2);
        for (int i = 0; i < lines.size(); i += 2) {
            rows.add(usual(lines.get(i), lines.get(i + 1), gists[i], gists[i + 1]));
        }
        return rows;
    }

    private static Row usual(SourceLine first, SourceLine second, Gist one, Gist other) {
        boolean doubtful = Likeness.against(first, second, one, other) > DOUBTFUL || Likeness.sayOtherFigures(one, other);
        return new Row(first, second, doubtful ? Row.Order.DOUBTFUL : Row.Order.USUAL);
    }

    private double sides(SourceLine first, SourceLine second) {
        return side(first, layout.first()) + side(second, layout.first().other());
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

    private enum Step {
        PAIR(2), ALONE(1), REVERSED(2), CROSSED(4);

        private final int lines;

        Step(int lines) {
            this.lines = lines;
        }
    }

    /** The search through the lines of one turn. */
    private final class Path {
        private final List<SourceLine> lines;
        private final Gist[] gists;

        private Path(List<SourceLine> lines, Gist[] gists) {
            this.lines = lines;
            this.gists = gists;
        }

        private List<Row> cheapest() {
            double[] cost = new double[lines.size() + 1];
            Step[] steps = new Step[lines.size() + 1];
            for (int end = 1; end <= lines.size(); end++) {
                cost[end] = Double.MAX_VALUE;
                for (Step step : Step.values()) {
                    if (step.lines <= end) {
                        double all = cost[end - step.lines] + cost(step, end - step.lines);
                        if (all < cost[end]) {
                            cost[end] = all;
                            steps[end] = step;
                        }
                    }
                }
            }
            List<Row> rows = new ArrayList<>();
            for (int end = lines.size(); end > 0; end -= steps[end].lines) {
                add(rows, steps[end], end - steps[end].lines);
            }
            Collections.reverse(rows);
            return rows;
        }

        private double cost(Step step, int at) {
            return switch (step) {
                case ALONE -> ALONE;
                case PAIR -> pair(at, at + 1);
                case REVERSED -> REVERSED + displaced(at + 1, at);
                case CROSSED -> crossed(at);
            };
        }

        private double crossed(int at) {
            boolean plain = side(lines.get(at), layout.first()) < 1 && side(lines.get(at + 1), layout.first()) < 1;
            return plain ? CROSSED + displaced(at, at + 2) + displaced(at + 1, at + 3) : Double.MAX_VALUE / 4;
        }

        private double displaced(int first, int second) {
            double sides = sides(lines.get(first), lines.get(second));
            return sides >= 2 * ALONE ? sides : sides + against(first, second);
        }

        private double pair(int first, int second) {
            double sides = sides(lines.get(first), lines.get(second));
            if (sides >= 2 * ALONE) {
                return sides;
            }
            boolean misplaced = layout.marked() && lines.get(second).bullet() && !lines.get(first).bullet();
            double against = against(first, second);
            return sides + (against > 0 ? against * 2 * ALONE / UNLIKE : against) + (misplaced ? 2 : 0);
        }

        private double against(int first, int second) {
            return Likeness.against(lines.get(first), lines.get(second), gists[first], gists[second]);
        }

        private void add(List<Row> rows, Step step, int at) {
            switch (step) {
                case PAIR -> rows.add(usual(lines.get(at), lines.get(at + 1), gists[at], gists[at + 1]));
                case REVERSED -> rows.add(new Row(lines.get(at + 1), lines.get(at), Row.Order.CROSSED));
                case CROSSED -> {
                    rows.add(new Row(lines.get(at + 1), lines.get(at + 3), Row.Order.CROSSED));
                    rows.add(new Row(lines.get(at), lines.get(at + 2), Row.Order.CROSSED));
                }
                case ALONE -> rows.add(alone(lines.get(at)));
            }
        }
    }

    private Row alone(SourceLine line) {
        boolean second = line.tongue() == layout.first().other();
        return second ? new Row(null, line, Row.Order.USUAL) : new Row(line, null, Row.Order.USUAL);
    }
}
