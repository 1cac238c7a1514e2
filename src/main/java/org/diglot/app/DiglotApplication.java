package org.diglot.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.diglot.reading.TranscriptReader;
import org.diglot.settings.Home;

/** The window's life: made, shown, closed. */
public final class DiglotApplication extends Application {

    @Override
    public void start(Stage stage) {
        TranscriptReader reader = new TranscriptReader();
        MainWindow window = new MainWindow(stage, Home.folder(), reader::read, new ChooserAsker(stage, getHostServices()::showDocument), Pace.USUAL);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Platform.runLater(() -> window.failures().accept(failure)));
        window.show(getParameters().getRaw().stream().map(Path::of).toList());
    }
}
