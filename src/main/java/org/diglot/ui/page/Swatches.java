package org.diglot.ui.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.diglot.ui.Mark;

/**
 * The colours of the page as the style sheet has them: one unseen shape a name, whose fill the painters bind to. Rows
 * that scroll by then cost no style sheet work, and no colour stands in code.
 */
final class Swatches extends Group {

    private final Map<String, Rectangle> byName = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    Swatches() {
        getStyleClass().add("swatches");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Made when it is asked for first: the first page needs a few of all the colours, and each is matched with the sheets. */
    private Rectangle shape(String name) {
        return byName.computeIfAbsent(name, this::add);
    }

    private Rectangle add(String name) {
        Rectangle shape = new Rectangle();
        shape.getStyleClass().addAll("swatch", name);
        getChildren().add(shape);
        shape.applyCss();
        listeners.forEach(action -> listen(shape, action));
        return shape;
    }

    private static String css(Mark.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Runs whenever a colour changes, as with another theme. */
    void onChange(Runnable action) {
        listeners.add(action);
        byName.values().forEach(shape -> listen(shape, action));
    }

    private static void listen(Rectangle shape, Runnable action) {
        shape.fillProperty().addListener((_, _, _) -> action.run());
    }

    ObservableValue<Paint> named(String name) {
        return shape(name).fillProperty();
    }

    Paint now(String name) {
        return shape(name).getFill();
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
