package org.diglot.bench;

import org.diglot.app.HighlightBench;

/** Starts the benchmark of highlights from the class path, which Java refuses where the main class is itself an application. */
public final class HighlightStart {

    private HighlightStart() {
    }

    public static void main(String[] arguments) {
        HighlightBench.main(arguments);
    }
}
