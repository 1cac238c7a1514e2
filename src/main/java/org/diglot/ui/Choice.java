package org.diglot.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/** One of several: a quiet button that shows what is chosen and opens the list. */
public final class Choice<T> extends MenuButton {

    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final Function<T, String> name;
    private List<T> offered = List.of();

    /** @param explained key of what is chosen here; @param name of each, in the language of the interface */
    public Choice(String id, Words words, String explained, Function<T, String> name, List<T> offered) {
        this.name = name;
        setId(id);
        getStyleClass().addAll("quiet", "choice");
        setMinWidth(0);
        setMnemonicParsing(false);
        accessibleTextProperty().bind(words.of(explained));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.of(explained));
        setTooltip(tooltip);
        offer(offered);
        value.subscribe(this::fill);
        words.languageProperty().subscribe(this::fill);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T get() {
        return value.get();
    }

    /** Offers other ones; where what was chosen isn't among them, the first is. */
    public void offer(List<T> next) {
        offered = List.copyOf(next);
        if (value.get() == null || !offered.contains(value.get())) {
            value.set(offered.getFirst());
        }
        fill();
    }

    private void fill() {
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(offered.stream().map(one -> item(one, group)).toList());
        setText(value.get() == null ? "" : name.apply(value.get()));
    }

    private RadioMenuItem item(T one, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(name.apply(one));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(one.equals(value.get()));
        item.setOnAction(event -> value.set(one));
        return item;
    }
}
