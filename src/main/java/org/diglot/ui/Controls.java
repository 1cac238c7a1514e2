package org.diglot.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.Ikon;

/** Makes the controls that offer an action: named, explained, with their key, dead while it can't be done. */
public final class Controls {

    private final Actions actions;
    private final Words words;

    public Controls(Actions actions, Words words) {
        this.actions = actions;
        this.words = words;
    }

    /** A button with an icon. */
    public Button button(String id, Ikon icon) {
        Button button = new Button(null, new Icon(icon));
        button.getStyleClass().add("quiet");
        button.setOnAction(event -> actions.get(id).run().run());
        return offer(button, id);
    }

    /** A button that shows whether its action is on. */
    public ToggleButton toggle(String id) {
        Action action = actions.get(id);
        ToggleButton button = new ToggleButton();
        ObservableBooleanValue on = action.on().orElseThrow();
        on.subscribe(button::setSelected);
        button.setOnAction(event -> {
            action.run().run();
            button.setSelected(on.get());
        });
        return offer(button, id);
    }

    private <B extends ButtonBase> B offer(B button, String id) {
        Action action = actions.get(id);
        button.setId(id.replace('.', '-'));
        button.disableProperty().bind(Bindings.not(action.enabled()));
        leaveFocus(button);
        explain(button, action);
        return button;
    }

    /** Pressed with the mouse, the keyboard stays where it was: whoever reads goes on with the keys of reading. */
    public static void leaveFocus(ButtonBase button) {
        AtomicReference<Node> before = new AtomicReference<>();
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> before.set(button.getScene().getFocusOwner()));
        button.addEventHandler(MouseEvent.MOUSE_RELEASED,
                event -> Optional.ofNullable(before.getAndSet(null)).ifPresent(Node::requestFocus));
    }

    /** A menu needs the keyboard while it is open; then whoever had it before the mouse opened it has it back. */
    public static void leaveFocus(MenuButton button) {
        AtomicReference<Node> before = new AtomicReference<>();
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> before.set(button.getScene().getFocusOwner()));
        button.showingProperty().addListener((_, _, showing) -> {
            if (!showing) {
                Optional.ofNullable(before.getAndSet(null)).ifPresent(Node::requestFocus);
            }
        });
    }

    private void explain(ButtonBase button, Action action) {
        ObservableValue<String> name = words.of(action.words());
        button.accessibleTextProperty().bind(name);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(name.map(withKey(action)));
        button.setTooltip(tooltip);
    }

    private static Function<String, String> withKey(Action action) {
        return name -> action.shownKey().isEmpty() ? name : name + "  " + action.shownKey();
    }

    /** An entry for a menu; a new one at every call, since an item can stand in one menu only. */
    public MenuItem item(String id) {
        Action action = actions.get(id);
        MenuItem item = action.on().map(this::checked).orElseGet(MenuItem::new);
        item.setId("menu-" + id.replace('.', '-'));
        item.textProperty().bind(words.of(action.words()));
        item.disableProperty().bind(Bindings.not(action.enabled()));
        item.setOnAction(event -> action.run().run());
        if (!action.keys().isEmpty()) {
            item.setAccelerator(action.hasSafeKey() ? action.keys().getFirst() : new ShownKey(action.shownKey()));
        }
        return item;
    }

    private MenuItem checked(ObservableBooleanValue on) {
        CheckMenuItem item = new CheckMenuItem();
        on.subscribe(item::setSelected);
        return item;
    }
}
