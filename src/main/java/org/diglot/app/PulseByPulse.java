package org.diglot.app;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/** Does one thing a pulse, so that between two of them what stands is painted and keys are heard. */
final class PulseByPulse extends AnimationTimer {

    /** What is laid out in one pulse is on the screen when the second after it ends. */
    private static final int PULSES_TO_PAINT = 3;

    private final Queue<Runnable> waiting;
    private int painting = PULSES_TO_PAINT;

    private PulseByPulse(List<Runnable> all) {
        waiting = new ArrayDeque<>(all);
    }

    /** Begins when the rows of the window just shown have been painted. */
    static void run(List<Runnable> all) {
        new PulseByPulse(all).start();
    }

    @Override
    public void handle(long now) {
        if (painting > 0) {
            painting--;
        } else if (waiting.isEmpty()) {
            stop();
        } else {
            waiting.remove().run();
        }
    }
}
