package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Object> arrived = new ArrayList<>();
    private final Background background = new Background(window::add, arrived::add);

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void aResultArrivesInTheWindow() throws InterruptedException {
        Job job = background.run(progress -> 42, arrived::add);
        deliver();
        assertThat(arrived).containsExactly(42);
        assertThat(job.runningProperty().get()).isFalse();
    }

    @Test
    void aFailureEndsInTheOnePlaceForThem() throws InterruptedException {
        IllegalStateException failure = new IllegalStateException("no");
        background.run(progress -> {
            throw failure;
        }, arrived::add);
        deliver();
        assertThat(arrived).containsExactly(failure);
    }

    @Test
    void afterAStopNothingArrives() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        Job job = background.run(progress -> {
            held.await();
            progress.step(0.5);
            return "late";
        }, arrived::add);
        job.stop();
        held.countDown();
        deliver();
        assertThat(arrived).isEmpty();
    }

    @Test
    void manyReportsReachTheWindowAsOne() throws InterruptedException {
        Job job = background.run(progress -> {
            for (int i = 1; i <= 1000; i++) {
                progress.at(i / 1000.0);
            }
            return "done";
        }, arrived::add);
        Runnable first = window.poll(10, TimeUnit.SECONDS);
        Runnable second = window.poll(10, TimeUnit.SECONDS);
        assertThat(window).isEmpty();
        first.run();
        second.run();
        assertThat(job.progressProperty().get()).isEqualTo(1);
        assertThat(arrived).containsExactly("done");
    }

    private void deliver() throws InterruptedException {
        window.poll(10, TimeUnit.SECONDS).run();
    }
}
