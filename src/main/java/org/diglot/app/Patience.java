package org.diglot.app;

import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Waits for a value to be as it is wanted, but not longer than told. On the FX thread. */
final class Patience<T> {

    private final ObservableValue<T> value;
    private final Predicate<T> wanted;
    private final PauseTransition longest = new PauseTransition();
    private Subscription watch = Subscription.EMPTY;
    private boolean over;

    /**
     * @param value a property: a binding that nobody else holds would be collected while it is waited for
     * @param most  how long to wait at most; {@link Duration#INDEFINITE} for ever
     */
    Patience(ObservableValue<T> value, Predicate<T> wanted, Duration most) {
        this.value = value;
        this.wanted = wanted;
        longest.setDuration(most);
    }

    /** At once, where there is nothing to wait for or no time to wait. */
    void then(Runnable action) {
        if (wanted.test(value.getValue()) || longest.getDuration().lessThanOrEqualTo(Duration.ZERO)) {
            action.run();
            return;
        }
        longest.setOnFinished(_ -> end(action));
        watch = value.subscribe(now -> {
            if (wanted.test(now)) {
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
