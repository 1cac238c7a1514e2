package org.diglot.bench;

import org.diglot.ui.page.PageBench;

/** Starts the page's benchmark from the class path, which Java refuses where the main class is itself an application. */
public final class PageStart {

    private PageStart() {
    }

    public static void main(String[] arguments) {
        PageBench.main(arguments);
    }
}
