package org.diglot.ui;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The one table of what can be done; menus, tooltips, keys and the list in the help all come from it. */
public final class Actions {

    private final Map<String, Action> table = new LinkedHashMap<>();
    private ObservableBooleanValue covered = new SimpleBooleanProperty();
    private Predicate<Action> beneath = _ -> false;

    public void add(Action action) {
        Action added = beneath.test(action)
                ? action.enabledWhen(Bindings.and(action.enabled(), Bindings.not(covered))) : action;
        if (table.putIfAbsent(added.id(), added) != null) {
            throw new IllegalArgumentException("two actions " + action.id());
        }
    }

    /** Of the actions added from now on, those beneath a cover can't be done while it is there: nobody would see what they do. */
    public void cover(ObservableBooleanValue there, Predicate<Action> below) {
        covered = there;
        beneath = below;
    }

    /** @throws IllegalArgumentException where no such action was added */
    public Action get(String id) {
        return Optional.ofNullable(table.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }

    /** In the order in which they were added. */
    public Collection<Action> all() {
        return Collections.unmodifiableCollection(table.values());
    }

    /**
     * Does what the keys pressed in a window ask for. Letters and combinations come before any control in it sees
     * them; keys that move about (arrows, Space) only where the control that has the focus has no use for them.
     */
    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!Action.movesAbout(event)) {
                act(scene, event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Action.movesAbout(event)) {
                act(scene, event);
            }
        });
    }

    /** A sheet over the window has its keys for itself while the keyboard is in it, but those with Ctrl and F1 to F12. */
    public static void keepKeys(Node sheet) {
        sheet.getProperties().put(Actions.class, true);
    }

    private static boolean isKept(Node focus, KeyEvent event) {
        if (event.isShortcutDown() || event.getCode().isFunctionKey()) {
            return false;
        }
        for (Node node = focus; node != null; node = node.getParent()) {
            if (node.hasProperties() && node.getProperties().containsKey(Actions.class)) {
                return true;
            }
        }
        return false;
    }

    private void act(Scene scene, KeyEvent event) {
        if (isKept(scene.getFocusOwner(), event)) {
            return;
        }
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        table.values().stream().filter(action -> action.answers(event, typing)).findFirst().ifPresent(action -> {
            event.consume();
            action.run().run();
        });
    }
}
