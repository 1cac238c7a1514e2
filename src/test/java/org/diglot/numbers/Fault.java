package org.diglot.numbers;

/** One thing that goes wrong with a figure in a translation. */
enum Fault {
    DIGIT("a digit", true), SWAPPED("two digits swapped", true), POINT("decimal point moved", true),
    SCALE("億/萬, billion/million", true), CURRENCY("currency", true), POINTS("% to points", false),
    DIRECTION("direction", false), BOUND("bound", false), DROPPED("a figure dropped", true),
    ADDED("a figure added", false);

    private final String shown;
    private final boolean grave;

    Fault(String shown, boolean grave) {
        this.shown = shown;
        this.grave = grave;
    }

    String shown() {
        return shown;
    }

    /** Whether 99 in 100 of them must be found. */
    boolean isGrave() {
        return grave;
    }
}
