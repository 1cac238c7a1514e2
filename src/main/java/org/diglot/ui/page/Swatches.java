package org.diglot.ui.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.diglot.ui.Mark;
import org.diglot.ui.SpeakerColours;

/**
 * The colours of the page as the style sheet has them: one unseen shape a name, whose fill the painters bind to. Rows
 * that scroll by then cost no style sheet work, and no colour stands in code.
 */
final class Swatches extends Group {

    private final Map<String, Rectangle> byName = new HashMap<>();

    Swatches() {
        getStyleClass().add("swatches");
        setManaged(false);
        setMouseTransparent(true);
        for (String name : new String[] {"ink", "dim", "quiet", "odd", "caret", "row-current"}) {
            add(name);
        }
        for (Mark.Kind kind : Mark.Kind.values()) {
            add("ground-" + css(kind));
            add("line-" + css(kind));
            add("ink-" + css(kind));
            add("strip-" + css(kind));
        }
        for (int hue = 0; hue <= SpeakerColours.HUES; hue++) {
            add("speaker-" + hue);
        }
    }

    private void add(String name) {
        Rectangle shape = new Rectangle();
        shape.getStyleClass().addAll("swatch", name);
        byName.put(name, shape);
        getChildren().add(shape);
    }

    private static String css(Mark.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Runs whenever a colour changes, as with another theme. */
    void onChange(Runnable action) {
        byName.values().forEach(shape -> shape.fillProperty().addListener((_, _, _) -> action.run()));
    }

    ObservableValue<Paint> named(String name) {
        return byName.get(name).fillProperty();
    }

    Paint now(String name) {
        return byName.get(name).getFill();
    }

    ObservableValue<Paint> ground(Mark.Kind kind) {
        return named("ground-" + css(kind));
    }

    ObservableValue<Paint> line(Mark.Kind kind) {
        return named("line-" + css(kind));
    }

    ObservableValue<Paint> ink(Mark.Kind kind) {
        return named("ink-" + css(kind));
    }

    Paint strip(Mark.Kind kind) {
        return now("strip-" + css(kind));
    }
}
