package org.diglot.bench;

/**
 * One line of the table: a figure and, where there is one, the figure it is held against, in the same unit.
 *
 * @param against what {@code base} is, or empty; then {@code base} is NaN
 */
record Line(String what, double value, String unit, String against, double base) {

    static Line alone(String what, double value, String unit) {
        return new Line(what, value, unit, "", Double.NaN);
    }

    double ratio() {
        return value / base;
    }
}
