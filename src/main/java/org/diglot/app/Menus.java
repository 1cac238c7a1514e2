package org.diglot.app;

import static java.util.Comparator.comparingInt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.diglot.settings.Recent;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.Controls;
import org.diglot.ui.Words;

/** Every action in a menu, with its key: under the three dots, and as a menu bar. */
final class Menus {

    private static final List<String> ORDER = List.of("file", "edit", "view", "go", "select", "repair");
    private static final Set<String> BEGIN_A_GROUP = Set.of("file.reload", "file.close", "view.larger", "view.theme",
            "view.outline");

    private final Actions actions;
    private final Controls controls;
    private final Words words;
    private final Recents recents;
    private final Opening opening;

    Menus(Actions actions, Controls controls, Words words, Recents recents, Opening opening) {
        this.actions = actions;
        this.controls = controls;
        this.words = words;
        this.recents = recents;
        this.opening = opening;
    }

    /** New ones at every call: a menu can stand in one place only. */
    List<Menu> create() {
        Map<String, Menu> menus = new LinkedHashMap<>();
        for (Action action : actions.all().stream().sorted(comparingInt(Menus::place)).toList()) {
            Menu menu = menus.computeIfAbsent(action.menu(), this::menu);
            if (BEGIN_A_GROUP.contains(action.id())) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(controls.item(action.id()));
        }
        menus.get("file").getItems().add(1, recent());
        return new ArrayList<>(menus.values());
    }

    /** The menus everyone knows stand where everyone looks for them; others follow as they were added. */
    private static int place(Action action) {
        int place = ORDER.indexOf(action.menu());
        return place < 0 ? ORDER.size() : place;
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar();
        bar.getMenus().setAll(create());
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu menu(String name) {
        Menu menu = new Menu();
        menu.setId("menu-" + name);
        menu.textProperty().bind(words.of("menu." + name));
        return menu;
    }

    private Menu recent() {
        Menu menu = menu("recent");
        recents.calls().subscribe(() -> {
            menu.getItems().setAll(recents.calls().stream().map(this::item).toList());
            menu.setDisable(menu.getItems().isEmpty());
        });
        menu.getItems().setAll(recents.calls().stream().map(this::item).toList());
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private MenuItem item(Recent recent) {
        Path file = Path.of(recent.file());
        MenuItem item = new MenuItem(file.getFileName() + "  " + file.getParent());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> opening.open(recent));
        return item;
    }
}
