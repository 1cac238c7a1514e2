package org.diglot.ui;

import javafx.animation.AnimationTimer;

/** Does something once the window has painted what was just put on it, so that the work doesn't hold that up. */
public final class AfterPaint extends AnimationTimer {

    /** What one pulse lays out is on the screen when the second after it begins. */
    public static final int FRAMES = 3;

    private final int frames;
    private final Runnable act;
    private int left;

    /** @param frames how many frames to let by */
    public AfterPaint(int frames, Runnable act) {
        this.frames = frames;
        this.act = act;
    }

    @Override
    public void start() {
        left = frames;
        super.start();
    }

    @Override
    public void handle(long now) {
        if (left-- <= 0) {
            stop();
            act.run();
        }
    }
}
