package org.diglot.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The window's life: made, shown, closed. */
public final class DiglotApplication extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Diglot");
        stage.setScene(new Scene(new Label("Diglot"), 1000, 700));
        stage.show();
    }
}
