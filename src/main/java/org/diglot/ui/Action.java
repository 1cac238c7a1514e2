package org.diglot.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something a person can do, wherever it is offered: menu, button, key.
 *
 * @param id      such as {@code file.open}; its words are {@code action.file.open}, its menu is the part before the dot
 * @param keys    the first is the one shown; {@code Shortcut} is ⌘ on macOS and Ctrl elsewhere
 * @param enabled whether it can be done now
 * @param on      for what is switched on and off: whether it is on; else empty
 */
public record Action(String id, List<KeyCombination> keys, ObservableBooleanValue enabled,
                     Optional<ObservableBooleanValue> on, Runnable run) {

    private static final List<KeyCode> EDITING = List.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Z,
            KeyCode.Y, KeyCode.HOME, KeyCode.END, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.BACK_SPACE, KeyCode.DELETE);

    public Action {
        keys = List.copyOf(keys);
    }

    /**
     * @param keys as {@link KeyCombination#valueOf} reads them, separated by spaces ({@code Page_Down} with an
     *             underscore); may be empty
     */
    public static Action of(String id, String keys, Runnable run) {
        List<KeyCombination> combinations = keys.isEmpty() ? List.of()
                : Arrays.stream(keys.split(" ")).map(key -> KeyCombination.valueOf(key.replace('_', ' '))).toList();
        return new Action(id, combinations, Bindings.createBooleanBinding(() -> true), Optional.empty(), run);
    }

    public Action enabledWhen(ObservableBooleanValue condition) {
        return new Action(id, keys, condition, on, run);
    }

    public Action shownOn(ObservableBooleanValue state) {
        return new Action(id, keys, enabled, Optional.of(state), run);
    }

    /** The key of what it is called. */
    public String words() {
        return "action." + id;
    }

    /** The menu it belongs to. */
    public String menu() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The key to show beside it; empty where it has none. */
    public String shownKey() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }

    /** Whether the event asks for it. */
    boolean answers(KeyEvent event, boolean typing) {
        return keys.stream().anyMatch(key -> key.match(event)) && (!typing || !belongsToTyping(event)) && enabled.get();
    }

    /** Whether the event is a key that controls use for moving about in themselves. */
    static boolean movesAbout(KeyEvent event) {
        return event.getCode().isNavigationKey() || event.getCode() == KeyCode.SPACE;
    }

    /** Inside a text field, letters are letters and the keys of editing edit. */
    private static boolean belongsToTyping(KeyEvent event) {
        boolean modified = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        if (modified) {
            return EDITING.contains(event.getCode());
        }
        return !event.getCode().isFunctionKey() && event.getCode() != KeyCode.ESCAPE;
    }

    /** Inside a list, a button or a menu, the keys that move and press are its own. */
    static boolean belongsToControls(KeyEvent event) {
        KeyCode code = event.getCode();
        return !event.isShortcutDown() && !event.isAltDown()
                && (code.isNavigationKey() || code == KeyCode.SPACE || code == KeyCode.ENTER);
    }

    /** Whether the shown key is one that a menu may listen to itself without taking letters from text fields. */
    boolean hasSafeKey() {
        return !keys.isEmpty() && keys.getFirst() instanceof KeyCodeCombination key
                && key.getShortcut() == KeyCombination.ModifierValue.DOWN;
    }
}
