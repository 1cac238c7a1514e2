package org.diglot.ui.margin;

import org.diglot.transcript.Progress;

/** The progress of one part of a longer work: its 0 to 1 is {@code from} to {@code to} of the whole. */
record Part(Progress whole, double from, double to) implements Progress {

    @Override
    public void at(double fraction) {
        whole.at(fraction < 0 ? fraction : from + fraction * (to - from));
    }

    @Override
    public boolean stopped() {
        return whole.stopped();
    }
}
