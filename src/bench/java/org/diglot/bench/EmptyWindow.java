package org.diglot.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The smallest JavaFX window, that Diglot's start is held against. It leaves once painted, unless told to {@code stay}. */
public final class EmptyWindow extends Application {

    /** As large as Diglot is on the same screen: painting in memory costs by the pixel. */
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;

    private int pulsesLeft = 2;

    public static void main(String[] arguments) {
        Application.launch(EmptyWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Label("Diglot"), WIDTH, HEIGHT);
        stage.setScene(scene);
        if (!getParameters().getRaw().contains("stay")) {
            scene.addPostLayoutPulseListener(this::pulse);
        }
        stage.show();
    }

    private void pulse() {
        if (pulsesLeft-- == 0) {
            System.out.println("painted " + System.currentTimeMillis());
            Platform.exit();
        } else {
            Platform.requestNextPulse();
        }
    }
}
