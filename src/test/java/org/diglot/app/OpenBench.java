package org.diglot.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.diglot.reading.TranscriptReader;

/**
 * How soon a call is on the page of a window in which another is read already: from the wish to its first painted rows, a
 * few times, the short call between any two. Painted is when the pulse after the next begins. {@code OpenBench SHORT LONG}.
 */
public final class OpenBench extends Application {

    private static final int TIMES = 4;

    /** The window first comes to rest: its pieces stand, figures and index of the call are made. */
    private static final int PULSES_OF_REST = 300;
    private static final int PULSES_TO_PAINT = 2;

    private final List<Double> times = new ArrayList<>();
    private MainWindow window;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) throws Exception {
        List<Path> files = getParameters().getRaw().stream().map(file -> Path.of(file).toAbsolutePath()).toList();
        window = new MainWindow(stage, Files.createTempDirectory("diglot-open"), new TranscriptReader()::read,
                title -> Optional.empty(), Pace.USUAL);
        window.show(files.subList(0, 1));
        open(files.getFirst(), files.getLast());
    }

    /** Opens one after the other has stood on the page for a while. */
    private void open(Path shown, Path next) {
        new AnimationTimer() {
            private int rest;
            private int painting;
            private long from;

            @Override
            public void handle(long now) {
                Path open = window.session().fileProperty().get();
                if (from == 0 && shown.equals(open) && ++rest == PULSES_OF_REST) {
                    from = System.nanoTime();
                    window.opening().open(next);
                } else if (from > 0 && next.equals(open) && painting++ == PULSES_TO_PAINT) {
                    stop();
                    painted((System.nanoTime() - from) / 1e6, shown, next);
                }
            }
        }.start();
    }

    private void painted(double time, Path shown, Path now) {
        times.add(time);
        if (times.size() < 2 * TIMES) {
            open(now, shown);
            return;
        }
        tell("long, first", times.subList(0, 1));
        tell("long", every(0));
        tell("short", every(1));
        Platform.exit();
        // A long call's figures and index may still be made.
        System.exit(0);
    }

    /** The first is a long call, the next a short one, and so on. */
    private List<Double> every(int from) {
        List<Double> every = new ArrayList<>();
        for (int i = from; i < times.size(); i += 2) {
            every.add(times.get(i));
        }
        return every;
    }

    private static void tell(String what, List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%s to first painted row: median %.1f ms%n", what, sorted.get(sorted.size() / 2));
    }
}
