package org.diglot.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.diglot.quotes.Quote;
import org.diglot.quotes.QuoteStore;
import org.diglot.quotes.Quoting;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/**
 * How soon a highlight is painted and saved in a window that has 10,000 already, with the panel's list of them open. Painted
 * is when the pulse after the next begins; busy, what the FX thread worked until then; saved, when the file on the disk is
 * another one. {@code HighlightBench SAMPLE}.
 */
public final class HighlightBench extends Application {

    private static final int HIGHLIGHTS = 10_000;
    private static final int ADDED = 40;
    private static final int WARMING = 10;

    private final List<Double> painted = new ArrayList<>();
    private final List<Double> busy = new ArrayList<>();
    private final List<Double> saved = new ArrayList<>();
    private MainWindow window;
    private Stage stage;
    private Path kept;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage shown) throws Exception {
        stage = shown;
        Path home = Files.createTempDirectory("diglot-highlights");
        Path file = home.resolve("long.txt");
        String sample = Files.readString(Path.of(getParameters().getRaw().getFirst()));
        Files.writeString(file, sample.repeat(HIGHLIGHTS / 378 + 2));
        Transcript call = new TranscriptReader().read(file, Progress.NONE);
        List<Quote> many = new Quoting(call).all().stream().limit(HIGHLIGHTS)
                .map(quote -> quote.withColour("green").withTags(List.of("capital"))).toList();
        new QuoteStore(home, call.source()).save(many);
        kept = home.resolve("quotes").resolve(call.source().sha256() + ".json");
        window = new MainWindow(stage, home, new TranscriptReader()::read, title -> Optional.empty(), Pace.AT_ONCE);
        window.show(List.of(file));
        stage.setWidth(1000);
        stage.setHeight(900);
        whenReady();
    }

    private void whenReady() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                ListView<?> list = (ListView<?>) stage.getScene().lookup("#quotes");
                if (list != null && list.getItems().size() == HIGHLIGHTS && window.actions().get("figures.export").enabled().get()
                        && ++pulses > 600) {
                    stop();
                    window.actions().get("panel.quotes").run().run();
                    next(0);
                }
            }
        }.start();
    }

    private void next(int step) {
        if (step == ADDED + WARMING) {
            tell("painted", painted.subList(WARMING, painted.size()));
            tell("busy", busy.subList(WARMING, busy.size()));
            tell("saved", saved.subList(WARMING, saved.size()));
            Platform.exit();
            return;
        }
        window.session().goTo(HIGHLIGHTS + step);
        new AnimationTimer() {
            private int pulses;
            private long from;
            private long cpu;
            private final AtomicLong onDisk = new AtomicLong();

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 10) {
                    from = System.nanoTime();
                    watch(onDisk);
                    cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    window.actions().get("quotes.highlight").run().run();
                } else if (pulses == 12) {
                    painted.add((System.nanoTime() - from) / 1e6);
                    busy.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6);
                } else if (pulses > 12 && onDisk.get() > 0) {
                    stop();
                    saved.add((onDisk.get() - from) / 1e6);
                    next(step + 1);
                }
            }
        }.start();
    }

    private void watch(AtomicLong onDisk) {
        Object before = key();
        Thread.ofPlatform().daemon().start(() -> {
            while (key().equals(before)) {
                LockSupport.parkNanos(500_000);
            }
            onDisk.set(System.nanoTime());
        });
    }

    private Object key() {
        try {
            return Files.readAttributes(kept, "unix:ino,lastModifiedTime").toString();
        } catch (IOException | UnsupportedOperationException gone) {
            return kept.toFile().lastModified() + " " + kept.toFile().length();
        }
    }

    private static void tell(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%-10s median %.1f ms, p90 %.1f ms, max %.1f ms%n", what,
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 9 / 10), sorted.getLast());
    }
}
