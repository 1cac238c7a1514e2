package org.diglot.app;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Waits while something is so, such as work being under way, but not for ever. On the FX thread. */
final class Patience {

    private final ObservableBooleanValue busy;
    private final PauseTransition longest = new PauseTransition();
    private Subscription watch = Subscription.EMPTY;
    private boolean over;

    /** @param most how long to wait at most; {@link Duration#INDEFINITE} for ever */
    Patience(ObservableBooleanValue busy, Duration most) {
        this.busy = busy;
        longest.setDuration(most);
    }

    /** At once, where there is nothing to wait for or no time to wait. */
    void then(Runnable action) {
        if (!busy.get() || longest.getDuration().lessThanOrEqualTo(Duration.ZERO)) {
            action.run();
            return;
        }
        longest.setOnFinished(_ -> end(action));
        watch = busy.subscribe(now -> {
            if (!now) {
                end(action);
            }
        });
        if (!longest.getDuration().isIndefinite()) {
            longest.play();
        }
    }

    private void end(Runnable action) {
        if (!over) {
            over = true;
            watch.unsubscribe();
            longest.stop();
            action.run();
        }
    }
}
