package org.diglot.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.util.Duration;

/**
 * How the window takes its time while it comes to be: the rows of the call first, then everything else.
 *
 * @param patience how long the window is held back for the call that is being read, so that it isn't painted empty first
 * @param rows     how long everything else then still waits for a call that takes longer: made beside the reading it would hold that up
 * @param pieces   makes what is not the page, in its order, on the FX thread, once the window shows
 */
record Pace(Duration patience, Duration rows, Consumer<List<Runnable>> pieces) {

    static final Pace USUAL = new Pace(Duration.millis(600), Duration.seconds(1), PulseByPulse::run);

    /** All of it in one go. */
    static final Pace AT_ONCE = new Pace(Duration.ZERO, Duration.ZERO, pieces -> pieces.forEach(Runnable::run));
}
