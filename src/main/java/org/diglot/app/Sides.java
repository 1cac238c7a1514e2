package org.diglot.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Which of the two sides the analyst wants, and which the window has room for: the text always has its own. */
final class Sides {

    static final double OUTLINE = 216;
    private static final double TEXT = 560;
    private static final double LEAST_TEXT = 400;

    private final BooleanProperty outlineWanted = new SimpleBooleanProperty(true);
    private final BooleanProperty panelWanted = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper outline = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper panel = new ReadOnlyBooleanWrapper(true);
    private boolean panelExists;
    private boolean outlineInsisted;
    private boolean panelInsisted;
    private double width = 1000;

    BooleanProperty outlineWantedProperty() {
        return outlineWanted;
    }

    BooleanProperty panelWantedProperty() {
        return panelWanted;
    }

    ReadOnlyBooleanProperty outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty panelProperty() {
        return panel.getReadOnlyProperty();
    }

    static double panelWidth(double width) {
        return Math.clamp(width * 0.25, 296, 400);
    }

    void fit(double newWidth, boolean withPanel) {
        width = newWidth;
        panelExists = withPanel;
        settle();
    }

    /** Shows what is hidden, hides what is shown; shown by hand in a narrow window, a side takes the other's place. */
    void toggleOutline() {
        outlineInsisted = !outline.get();
        panelInsisted &= !outlineInsisted;
        outlineWanted.set(!outline.get());
        settle();
    }

    void togglePanel() {
        panelInsisted = !panel.get();
        outlineInsisted &= !panelInsisted;
        panelWanted.set(!panel.get());
        settle();
    }

    /** The outline folds first, then the panel. */
    private void settle() {
        double panelRoom = panelWidth(width);
        boolean panelAsked = panelExists && panelWanted.get();
        boolean first = outlineWanted.get() && outlineInsisted && width - OUTLINE >= LEAST_TEXT;
        double left = first ? width - OUTLINE : width;
        boolean panelFits = panelAsked && left - panelRoom >= (panelInsisted ? LEAST_TEXT : TEXT);
        left -= panelFits ? panelRoom : 0;
        outline.set(first || outlineWanted.get() && left - OUTLINE >= TEXT);
        panel.set(panelFits);
    }
}
