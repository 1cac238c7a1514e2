package org.diglot.numbers;

/** The units that are no currency and no noun. */
final class Units {

    static final String PERCENT = "%";
    static final String POINTS = "pp";
    static final String BASIS_POINTS = "bp";
    /** The canonical form of a discount: what is taken from the price. */
    static final String OFF = "off";

    private Units() {
    }

    static boolean isShare(String unit) {
        return PERCENT.equals(unit) || POINTS.equals(unit) || BASIS_POINTS.equals(unit);
    }
}
