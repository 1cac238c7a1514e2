package org.diglot.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.diglot.transcript.Progress;

/**
 * The one place where long work is done. Results, progress and failures arrive on the FX thread; threads are never
 * interrupted, since an index writer dies of that.
 */
public final class Background implements AutoCloseable {

    /** Long work. It may throw whatever it has to say: that arrives as the failure. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    });
    private final Executor window;
    private final Consumer<Throwable> failures;

    /** @param failures where the failure of a work ends whose starter didn't want it */
    public Background(Consumer<Throwable> failures) {
        this(Platform::runLater, failures);
    }

    Background(Executor window, Consumer<Throwable> failures) {
        this.window = window;
        this.failures = failures;
    }

    public <T> Job run(Work<T> work, Consumer<? super T> done) {
        return run(work, done, failures);
    }

    public <T> Job run(Work<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
        Job job = new Job();
        execute(job, () -> {
            try {
                T result = work.run(new Reported(job));
                window.execute(() -> job.end(() -> done.accept(result)));
            } catch (Progress.Stopped stopped) {
                window.execute(job::stop);
            } catch (Throwable failure) {
                window.execute(() -> job.end(() -> failed.accept(failure)));
            }
        });
        return job;
    }

    /** What is asked for after the end is not done. */
    private void execute(Job job, Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException closed) {
            job.stop();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    /** Progress that reaches the window at most once a pulse, however often it is reported. */
    private final class Reported implements Progress {

        private final Job job;
        private final AtomicReference<Double> pending = new AtomicReference<>();

        Reported(Job job) {
            this.job = job;
        }

        @Override
        public void at(double fraction) {
            if (pending.getAndSet(fraction) == null) {
                window.execute(() -> job.at(pending.getAndSet(null)));
            }
        }

        @Override
        public boolean stopped() {
            return job.isStopped();
        }
    }
}
