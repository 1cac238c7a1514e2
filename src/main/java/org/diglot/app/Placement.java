package org.diglot.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.diglot.settings.Bounds;

/** Where a window is put: where it stood, unless no screen shows that place any more. */
final class Placement {

    static final double LEAST_WIDTH = 720;
    static final double LEAST_HEIGHT = 480;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SEEN = 80;

    private Placement() {
    }

    static void place(Stage stage, Optional<Bounds> before) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D home = Screen.getPrimary().getVisualBounds();
        Optional<Bounds> seen = before.filter(bounds -> isSeen(bounds, screens));
        stage.setWidth(Math.min(home.getWidth(), before.map(Bounds::width).orElse(WIDTH)));
        stage.setHeight(Math.min(home.getHeight(), before.map(Bounds::height).orElse(HEIGHT)));
        seen.ifPresent(bounds -> {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        });
        stage.setMaximized(before.map(Bounds::maximized).orElse(false));
    }

    /** Enough of the upper edge to take hold of. */
    static boolean isSeen(Bounds bounds, List<Rectangle2D> screens) {
        return screens.stream().anyMatch(screen -> screen.intersects(bounds.x() + SEEN, bounds.y(),
                Math.max(1, bounds.width() - 2 * SEEN), 20));
    }
}
