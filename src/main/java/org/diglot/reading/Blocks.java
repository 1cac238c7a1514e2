package org.diglot.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sets side by side the lines of a turn that says everything in one language before it says it in the other: each line
 * with the one that stands as far on, or, where there are more on one side, on the cheapest path.
 */
final class Blocks {

    private static final double ALONE = 4;

    /** A longer turn is paired as far as both sides reach. */
    private static final int LONGEST = 400;

    private final List<SourceLine> first;
    private final List<SourceLine> second;
    private final List<Gist> ones;
    private final List<Gist> others;

    private Blocks(List<SourceLine> first, List<SourceLine> second) {
        this.first = first;
        this.second = second;
        ones = first.stream().map(line -> Gist.of(line.text())).toList();
        others = second.stream().map(line -> Gist.of(line.text())).toList();
    }

    /** Where the second language begins if each of the two stands in one piece; -1 where they alternate. */
    static int turn(List<SourceLine> lines) {
        int turns = 0;
        int at = -1;
        for (int i = 1; i < lines.size() && turns < 2; i++) {
            if (lines.get(i).tongue() != lines.get(i - 1).tongue()) {
                turns++;
                at = i;
            }
        }
        return turns == 1 && at > 1 && lines.size() - at > 1 ? at : -1;
    }

    /** @param turn where the second language begins */
    static List<Row> rows(List<SourceLine> lines, int turn) {
        return new Blocks(lines.subList(0, turn), lines.subList(turn, lines.size())).rows();
    }

    private List<Row> rows() {
        boolean even = first.size() == second.size() || Math.max(first.size(), second.size()) > LONGEST;
        return even ? straight() : path();
    }

    private List<Row> straight() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            rows.add(new Row(i < first.size() ? first.get(i) : null, i < second.size() ? second.get(i) : null, Row.Order.USUAL));
        }
        return rows;
    }

    private List<Row> path() {
        double[][] cost = new double[first.size() + 1][second.size() + 1];
        for (int i = 0; i <= first.size(); i++) {
            for (int k = 0; k <= second.size(); k++) {
                cost[i][k] = i == 0 || k == 0 ? (i + k) * ALONE
                        : Math.min(cost[i - 1][k - 1] + against(i - 1, k - 1), Math.min(cost[i - 1][k], cost[i][k - 1]) + ALONE);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = first.size(), k = second.size(); i > 0 || k > 0;) {
            boolean pair = i > 0 && k > 0 && cost[i][k] == cost[i - 1][k - 1] + against(i - 1, k - 1);
            boolean one = !pair && i > 0 && (k == 0 || cost[i][k] == cost[i - 1][k] + ALONE);
            rows.add(new Row(pair || one ? first.get(i - 1) : null, one ? null : second.get(k - 1), Row.Order.USUAL));
            i -= pair || one ? 1 : 0;
            k -= one ? 0 : 1;
        }
        Collections.reverse(rows);
        return rows;
    }

    private double against(int i, int k) {
        return Likeness.against(first.get(i), second.get(k), ones.get(i), others.get(k));
    }
}
