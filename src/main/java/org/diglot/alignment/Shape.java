package org.diglot.alignment;

/** How many lines of each side go into one bead. */
enum Shape {
    ONE_ONE(1, 1, 0.86), ONE_NONE(1, 0, 0.03), NONE_ONE(0, 1, 0.03), ONE_TWO(1, 2, 0.035), TWO_ONE(2, 1, 0.035),
    TWO_TWO(2, 2, 0.003), ONE_THREE(1, 3, 0.004), THREE_ONE(3, 1, 0.004), TWO_THREE(2, 3, 0.0008),
    THREE_TWO(3, 2, 0.0008), THREE_THREE(3, 3, 0.0002);

    /** The most lines of a side that one bead takes. */
    static final int MOST = 3;

    final int first;
    final int second;
    final double prior;

    Shape(int first, int second, double share) {
        this.first = first;
        this.second = second;
        prior = Math.log(share);
    }
}
