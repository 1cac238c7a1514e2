package org.diglot.app;

import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The picture by which the desktop names the window, in every size that a desktop asks for. */
final class WindowIcon {

    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

    private WindowIcon() {
    }

    /** To be called when the first rows are on their way: reading pictures takes time. */
    static void hang(Stage stage) {
        stage.getIcons().setAll(IntStream.of(SIZES)
                .mapToObj(size -> new Image(WindowIcon.class.getResourceAsStream("icon-" + size + ".png"))).toList());
    }
}
