package org.diglot.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the keyboard inside a part of the window: Tab goes round in it, and a control that dies under the keyboard leaves
 * it to a neighbour. Asked for elsewhere by anything else, the keyboard goes there and the owner is told.
 */
final class KeyboardTrap {

    private enum Way { NONE, ON, BACK }

    private final Parent part;
    private final Runnable left;
    private boolean closed;
    private Way way = Way.NONE;

    /** @param left hears that the keyboard was asked for outside */
    KeyboardTrap(Parent part, Runnable left) {
        this.part = part;
        this.left = left;
        part.addEventFilter(KeyEvent.ANY, event -> way = event.getEventType() != KeyEvent.KEY_PRESSED
                || event.getCode() != KeyCode.TAB ? Way.NONE : event.isShiftDown() ? Way.BACK : Way.ON);
        part.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, before, now) -> watch(before, now));
    }

    void close() {
        closed = true;
    }

    void open() {
        closed = false;
    }

    private void watch(Node before, Node now) {
        if (!closed || now == null || isInside(now)) {
            return;
        }
        if (way == Way.NONE && before != null && isInside(before) && canHaveIt(before)) {
            left.run();
        } else {
            bringBack();
        }
    }

    private void bringBack() {
        List<Node> stops = new ArrayList<>();
        collect(part, stops);
        if (!stops.isEmpty()) {
            (way == Way.BACK ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }

    private boolean canHaveIt(Node node) {
        for (Node at = node; at != part; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return !node.isDisabled();
    }
}
