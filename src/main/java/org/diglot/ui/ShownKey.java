package org.diglot.ui;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key that a menu shows and does not listen to: a bare letter must stay a letter inside a text field. */
final class ShownKey extends KeyCombination {

    private final String text;

    ShownKey(String text) {
        this.text = text;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
