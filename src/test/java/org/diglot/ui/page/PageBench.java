package org.diglot.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.diglot.transcript.Language;
import org.diglot.transcript.Transcript;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Theme;
import org.diglot.ui.Typography;
import org.diglot.ui.Words;

/**
 * How fast the page opens and scrolls on a call of 100,000 segments (the sample, repeated), with figures and hits
 * painted: {@code PageBench [SEGMENTS]}, best with {@code -Dprism.order=sw}. A frame is the time between two pulses
 * while every pulse scrolls, so it holds layout, painting and whatever else kept the window from the next one.
 */
public final class PageBench extends Application {

    private static final int STEPS = 400;

    private final ReadingSession session = new ReadingSession();
    private final List<Phase> phases = new ArrayList<>();
    private Page page;

    /** One way of scrolling, frame by frame. */
    private record Phase(String name, Runnable start, Runnable step) {
    }

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        List<String> given = getParameters().getRaw();
        int segments = given.isEmpty() ? 100_000 : Integer.parseInt(given.getFirst());
        Transcript call = Calls.repeated((segments + 377) / 378);
        PageView view = new PageView(session, new Words(Language.ENGLISH), new Typography(session.textSizeProperty()));
        HBox parts = new HBox(view.outline(), view.page(), view.strip());
        HBox.setHgrow(view.page(), Priority.ALWAYS);
        Scene scene = new Scene(parts, Integer.getInteger("width", 1400), Integer.getInteger("height", 900));
        scene.getStylesheets().add(Theme.LIGHT.palette());
        stage.setScene(scene);
        stage.show();
        page = (Page) scene.lookup(".page");
        say("segments", call.segments().size());
        Platform.runLater(() -> open(call));
    }

    private void open(Transcript call) {
        long from = System.nanoTime();
        session.open(null, call);
        say("open() ms", (System.nanoTime() - from) / 1e6);
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (!page.segmentsInSight().isEmpty() && ++pulses == 2) {
                    stop();
                    say("open to first painted row ms", (System.nanoTime() - from) / 1e6);
                    long marking = System.nanoTime();
                    PageDemo.mark(session, call);
                    say("marks made and set ms", (System.nanoTime() - marking) / 1e6);
                    plan();
                    next();
                }
            }
        }.start();
    }

    private void plan() {
        int[] at = {0};
        phases.add(new Phase("wheel steps of 60 px", () -> page.scrollToFraction(0.1), () -> page.scrollBy(60)));
        phases.add(new Phase("wheel steps upward", () -> page.scrollToFraction(0.6), () -> page.scrollBy(-60)));
        phases.add(new Phase("pages", () -> page.scrollToFraction(0.3), () -> page.scrollBy(page.getHeight() - 88)));
        phases.add(new Phase("strip drag through the whole", () -> at[0] = 0,
                () -> page.scrollToFraction(at[0]++ / (double) STEPS)));
    }

    private void next() {
        if (phases.isEmpty()) {
            Platform.exit();
            return;
        }
        Phase phase = phases.removeFirst();
        phase.start().run();
        new AnimationTimer() {
            private final List<Double> frames = new ArrayList<>();
            private long last;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (last > 0) {
                    frames.add((at - last) / 1e6);
                }
                last = at;
                if (frames.size() == STEPS) {
                    stop();
                    tell(phase.name(), frames);
                    next();
                } else {
                    phase.step().run();
                }
            }
        }.start();
    }

    private static void tell(String name, List<Double> frames) {
        List<Double> sorted = frames.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%-32s median %.1f ms, p99 %.1f ms, max %.1f ms (frame %d)%n", name,
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), sorted.getLast(),
                frames.indexOf(sorted.getLast()));
    }

    private static void say(String what, double value) {
        System.out.printf(Locale.ROOT, "%-32s %.1f%n", what, value);
    }
}
