package org.diglot.app;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether the menu bar is shown; the three dots hold the same menus. */
final class MenuBarShown {

    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void show(boolean wanted) {
        shown.set(wanted);
    }

    void toggle() {
        shown.set(!shown.get());
    }
}
