package org.diglot.bench;

import org.diglot.app.OpenBench;

/** Starts the benchmark of opening from the class path, which Java refuses where the main class is itself an application. */
public final class OpenStart {

    private OpenStart() {
    }

    public static void main(String[] arguments) {
        OpenBench.main(arguments);
    }
}
