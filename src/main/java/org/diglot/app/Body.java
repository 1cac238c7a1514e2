package org.diglot.app;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The window between bar and foot: outline, page, strip, panel. The page takes what the others leave. The room of the
 * others is kept while they are still to be made.
 */
final class Body extends Region {

    private static final double STRIP = 16;

    private final Sides sides;
    private final ObjectProperty<Node> outline = new SimpleObjectProperty<>(toCome("side-to-come"));
    private final ObjectProperty<Node> page = new SimpleObjectProperty<>();
    private final ObjectProperty<Node> strip = new SimpleObjectProperty<>(toCome("side-to-come", "edged"));
    private final ObjectProperty<Node> panel = new SimpleObjectProperty<>(toCome("side-to-come", "edged"));

    Body(Sides sides) {
        this.sides = sides;
        getStyleClass().add("body");
        Stream.of(outline, page, strip, panel).forEach(slot -> slot.subscribe(this::fill));
        sides.outlineProperty().subscribe(this::requestLayout);
        sides.panelProperty().subscribe(this::requestLayout);
    }

    ObjectProperty<Node> outlineProperty() {
        return outline;
    }

    ObjectProperty<Node> pageProperty() {
        return page;
    }

    ObjectProperty<Node> stripProperty() {
        return strip;
    }

    ObjectProperty<Node> panelProperty() {
        return panel;
    }

    private static Region toCome(String... styles) {
        Region side = new Region();
        side.getStyleClass().setAll(styles);
        return side;
    }

    /** In the order in which the Tab key visits them. */
    private void fill() {
        getChildren().setAll(Stream.of(outline, page, strip, panel).map(ObjectProperty::get).filter(Objects::nonNull)
                .toList());
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        double right = getWidth();
        sides.fit(right, panel.get() != null);
        if (place(outline.get(), sides.outlineProperty().get(), left, Sides.OUTLINE)) {
            left += Sides.OUTLINE;
        }
        double panelWidth = Sides.panelWidth(getWidth());
        if (place(panel.get(), sides.panelProperty().get(), right - panelWidth, panelWidth)) {
            right -= panelWidth;
        }
        if (place(strip.get(), true, right - STRIP, STRIP)) {
            right -= STRIP;
        }
        place(page.get(), true, left, right - left);
    }

    private boolean place(Node node, boolean shown, double x, double width) {
        if (node == null) {
            return false;
        }
        node.setVisible(shown);
        if (shown) {
            node.resizeRelocate(snapPositionX(x), 0, snapSizeX(width), getHeight());
        }
        return shown;
    }
}
