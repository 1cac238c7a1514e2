package org.diglot.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Work under way on the {@link Background}. Its properties change on the FX thread. */
public final class Job {

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);

    Job() {
    }

    /** 0 to 1; negative where it isn't known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Ends the work soon. Called on the FX thread: from then on neither its result nor its failure arrives. */
    public void stop() {
        stopped.set(true);
        running.set(false);
    }

    boolean isStopped() {
        return stopped.get();
    }

    void at(double fraction) {
        progress.set(fraction);
    }

    void end(Runnable arrive) {
        if (!stopped.get()) {
            running.set(false);
            arrive.run();
        }
    }
}
