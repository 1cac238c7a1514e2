package org.diglot.app;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.diglot.reading.TranscriptReader;
import org.diglot.settings.Home;
import org.diglot.settings.SettingsFile;
import org.diglot.transcript.Progress;

/**
 * A start that ends by itself: the window with the file, until its first rows are painted; without them it fails. It
 * trains the AOT cache and is what the bench times, so it stands beside {@link Main} and adds nothing to it.
 *
 * <p>Arguments: {@code FILE [read]}; with the second the window is used for a while, as {@link Routine} has it, before it
 * is shut.
 */
public final class Rehearsal {

    /** The rows laid out in one pulse are on the screen when the second after it begins. */
    private static final int PULSES_TO_PAINT = 2;

    /** How often a call is said over to make a long one. */
    private static final int MUCH = 16;

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final long deadline = System.nanoTime() + PATIENCE_NANOS;
    private int pulsesLeft = PULSES_TO_PAINT;
    private final boolean goesOn;
    private volatile boolean painted;

    private Rehearsal(boolean goesOn) {
        this.goesOn = goesOn;
    }

    public static void main(String[] arguments) throws Exception {
        Rehearsal rehearsal = new Rehearsal(arguments.length > 1);
        rehearsal.watch();
        DiglotApplication.open(arguments[0]);
        if (rehearsal.goesOn) {
            readMuch(Path.of(arguments[0]));
        }
        // What was saved just now is what every later start reads first.
        new SettingsFile(Home.folder()).load();
        if (!rehearsal.painted) {
            System.err.println("no row was painted");
            System.exit(1);
        }
    }

    /** A long call is read on all processors, in other ways than a short one: they are learnt too. */
    private static void readMuch(Path file) throws Exception {
        new TranscriptReader().read("long", Files.readString(file).repeat(MUCH), Progress.NONE);
    }

    private void watch() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::watch);
            }
        });
    }

    private void watch(Window window) {
        Scene scene = window.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(() -> pulse(scene));
        }
    }

    private void pulse(Scene scene) {
        boolean late = System.nanoTime() > deadline;
        if (painted) {
            return;
        }
        if (late || (showsText(scene.getRoot()) && pulsesLeft-- == 0)) {
            painted = !late;
            if (painted) {
                System.out.println("painted " + System.currentTimeMillis());
            }
            end(scene);
        } else {
            Platform.requestNextPulse();
        }
    }

    private void end(Scene scene) {
        if (painted && goesOn) {
            new Routine(scene).then(Platform::exit);
        } else {
            Platform.exit();
        }
    }

    private static boolean showsText(Node node) {
        return switch (node) {
            case TextFlow flow -> !flow.getChildren().isEmpty() && flow.getHeight() > 0;
            case Parent parent -> parent.getChildrenUnmodifiable().stream().anyMatch(Rehearsal::showsText);
            default -> false;
        };
    }
}
