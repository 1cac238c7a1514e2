package org.diglot.app;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.diglot.reading.TranscriptReader;
import org.diglot.settings.Home;

/** The window's life: made, shown, closed. */
public final class DiglotApplication extends Application {

    /** JavaFX makes the application by itself, on a thread that the launching one begins, and hands it strings only. */
    private static final InheritableThreadLocal<EarlyReader> BEGUN = new InheritableThreadLocal<>();

    private EarlyReader reader;

    /** Opens the window with the files named, and returns when it is shut. */
    static void open(String... files) {
        EarlyReader reader = new EarlyReader(new TranscriptReader()::read);
        reader.begin(Stream.of(files).map(Path::of).toList(), Home.folder());
        BEGUN.set(reader);
        Application.launch(DiglotApplication.class, files);
    }

    @Override
    public void init() {
        reader = BEGUN.get();
    }

    @Override
    public void start(Stage stage) {
        MainWindow window = new MainWindow(stage, Home.folder(), reader, new ChooserAsker(stage, getHostServices()::showDocument), Pace.USUAL);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Platform.runLater(() -> window.failures().accept(failure)));
        window.show(getParameters().getRaw().stream().map(Path::of).toList());
    }
}
