package org.diglot.ui.page;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Spreads the jump of a mouse wheel's notch over a few frames, so that the eye can follow; over within 150 ms. */
final class Glide extends AnimationTimer {

    private static final double SOFTNESS = 30e6;

    private final DoubleConsumer scroll;
    private double left;
    private long last;

    Glide(DoubleConsumer scroll) {
        this.scroll = scroll;
    }

    void by(double pixels) {
        if (left == 0) {
            last = System.nanoTime();
            start();
        }
        left += pixels;
    }

    void end() {
        left = 0;
        stop();
    }

    @Override
    public void handle(long now) {
        double share = 1 - Math.exp(-Math.max(1, now - last) / SOFTNESS);
        last = now;
        double step = Math.abs(left) < 2 ? left : left * share;
        left -= step;
        scroll.accept(step);
        if (left == 0) {
            stop();
        }
    }
}
