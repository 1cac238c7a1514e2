package org.diglot.bench;

import org.diglot.ui.find.FindBench;

/** Starts the search's benchmark from the class path, which Java refuses where the main class is itself an application. */
public final class FindStart {

    private FindStart() {
    }

    public static void main(String[] arguments) {
        FindBench.main(arguments);
    }
}
