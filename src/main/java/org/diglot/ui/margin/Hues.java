package org.diglot.ui.margin;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.diglot.ui.SpeakerColours;

/** The colours that the plot is painted with, as the style sheet has them: one unseen shape a colour. */
final class Hues extends Group {

    private final Map<String, Rectangle> shapes = new HashMap<>();

    Hues() {
        getStyleClass().add("hues");
        setManaged(false);
        setMouseTransparent(true);
        for (int hue = 0; hue <= SpeakerColours.HUES; hue++) {
            add("hue-" + hue);
        }
        for (FigureKind kind : FigureKind.values()) {
            add("kind-" + kind.printed());
        }
        add("here");
    }

    private void add(String name) {
        Rectangle shape = new Rectangle();
        shape.getStyleClass().addAll("hue-shape", name);
        shapes.put(name, shape);
        getChildren().add(shape);
    }

    /** Runs whenever a colour changes, as with another theme. */
    void onChange(Runnable action) {
        shapes.values().forEach(shape -> shape.fillProperty().subscribe(action));
    }

    Paint hue(int hue) {
        return shapes.get("hue-" + hue).getFill();
    }

    Paint kind(FigureKind kind) {
        return shapes.get("kind-" + kind.printed()).getFill();
    }

    Paint here() {
        return shapes.get("here").getFill();
    }
}
