package org.diglot.bench;

/**
 * One line of the table: a figure and, where there is one, the figure it is held against, in the same unit.
 *
 * @param against what {@code base} is, or empty; then {@code base} is NaN
 */
record Line(String what, double value, String unit, String against, double base) {

    /** What a line begins with that a process prints for another. */
    static final String TOLD = "line\t";

    static Line told(String printed) {
        String[] parts = printed.split("\t");
        return new Line(parts[1], Double.parseDouble(parts[2]), parts[3], parts[4], Double.parseDouble(parts[5]));
    }

    void tell() {
        System.out.println(TOLD + String.join("\t", what, Double.toString(value), unit, against, Double.toString(base)));
    }

    static Line alone(String what, double value, String unit) {
        return new Line(what, value, unit, "", Double.NaN);
    }

    double ratio() {
        return value / base;
    }
}
