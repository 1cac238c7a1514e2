package org.diglot.ui.page;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Spreads the jump of a mouse wheel's notch over a few frames, so that the eye can follow; over 140 ms after the last notch. */
final class Glide extends AnimationTimer {

    private static final double SOFTNESS = 30e6;
    private static final long LONGEST = 140_000_000L;

    private final DoubleConsumer scroll;
    private double left;
    private long last;
    private long asked;

    Glide(DoubleConsumer scroll) {
        this.scroll = scroll;
    }

    void by(double pixels) {
        if (left == 0) {
            last = System.nanoTime();
            start();
        }
        asked = System.nanoTime();
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
        double step = Math.abs(left) < 2 || now - asked > LONGEST ? left : left * share;
        left -= step;
        scroll.accept(step);
        if (left == 0) {
            stop();
        }
    }
}
