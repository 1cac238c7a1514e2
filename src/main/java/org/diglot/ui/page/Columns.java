package org.diglot.ui.page;

import java.util.List;
import org.diglot.ui.Arrangement;

/**
 * Where things stand across the page, for one width: the numbers, then one or two columns of text.
 *
 * @param shown  positions in the transcript's languages, from left to right
 * @param x      left edges of the columns, parallel to {@code shown}
 * @param widths of the columns, parallel to {@code shown}
 * @param number left edge of the segment numbers
 */
record Columns(List<Integer> shown, double[] x, double[] widths, double number) {

    static final double STRIPE = 4;
    static final double NUMBERS = 50;
    private static final double EDGE = 14;
    private static final double GAP = 28;
    private static final double RIGHT = 24;

    static List<Integer> shown(Arrangement arrangement, int languages) {
        if (languages < 2) {
            return languages == 0 ? List.of() : List.of(0);
        }
        return switch (arrangement) {
            case BOTH -> List.of(0, 1);
            case BOTH_SWAPPED -> List.of(1, 0);
            case FIRST_ONLY -> List.of(0);
            case SECOND_ONLY -> List.of(1);
        };
    }

    /** Shares a width out; a column is never wider than the measure of its script, and what is left stands beside. */
    static Columns of(double width, List<Integer> shown, double ratio, List<Face> faces) {
        double gaps = shown.size() == 2 ? GAP : 0;
        double room = Math.max(shown.size() * 40.0, width - STRIPE - EDGE - NUMBERS - gaps - RIGHT);
        double[] widths = new double[shown.size()];
        double used = 0;
        for (int i = 0; i < widths.length; i++) {
            double share = widths.length == 1 ? room : Math.floor(room * (i == 0 ? ratio : 1 - ratio));
            widths[i] = Math.min(share, faces.get(shown.get(i)).measure());
            used += widths[i];
        }
        double left = STRIPE + EDGE + Math.max(0, Math.floor((room - used) / 2));
        double[] x = new double[widths.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i == 0 ? left + NUMBERS : x[0] + widths[0] + GAP;
        }
        return new Columns(shown, x, widths, left);
    }

    /** The middle of the gap between two columns; negative where there is only one. */
    double middle() {
        return x.length < 2 ? -1 : x[1] - GAP / 2;
    }

    /** The position of the column under a point, or the nearest. */
    int at(double pointX) {
        return x.length < 2 || pointX < middle() ? 0 : 1;
    }

    /** Whether a point is inside a column of text. */
    boolean isText(double pointX) {
        int at = at(pointX);
        return pointX >= x[at] && pointX <= x[at] + widths[at];
    }

    /** The left column's share of both that a divider at this point would give. */
    double ratioAt(double pointX) {
        double total = widths[0] + widths[1];
        return (pointX - GAP / 2 - x[0]) / total;
    }
}
