package org.diglot.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.diglot.ui.Controls;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** Everything that can be preferred, in one place; each change shows at once and is remembered like one made elsewhere. */
final class SettingsSheet extends Sheet {

    private static final double WIDTH = 620;

    private final ReadingSession session;
    private final Controls controls;
    private final Words words;
    private final Path home;

    /** @param home the folder of what belongs to the analyst */
    SettingsSheet(ReadingSession session, Controls controls, Words words, Path home) {
        super("settings-sheet", "settings.title", WIDTH, words);
        this.session = session;
        this.controls = controls;
        this.words = words;
        this.home = home;
    }

    @Override
    Node content() {
        GridPane rows = new GridPane(20, 12);
        rows.getStyleClass().add("settings");
        add(rows, "settings.language", choice("language.english", "language.traditional", "language.simplified"));
        add(rows, "settings.look", separate("view.theme"));
        add(rows, "settings.textSize", textSize());
        add(rows, "settings.columns", choice("view.first", "view.both", "view.second"));
        add(rows, "settings.sides", separate("view.outline", "view.panel", "view.menuBar"));
        add(rows, "settings.folder", folder());
        return rows;
    }

    @Override
    Node first(Node content) {
        return content.lookup(".toggle-button");
    }

    private void add(GridPane rows, String name, Node control) {
        Label label = new Label();
        label.textProperty().bind(words.of(name));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        GridPane.setHgrow(control, Priority.ALWAYS);
        rows.addRow(rows.getRowCount(), label, control);
    }

    /** One of several, side by side. */
    private Node choice(String... ids) {
        HBox choices = new HBox();
        choices.getStyleClass().add("segmented");
        choices.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        List.of(ids).forEach(id -> choices.getChildren().add(toggle(id)));
        return choices;
    }

    /** Each for itself. */
    private Node separate(String... ids) {
        HBox choices = new HBox(8);
        for (String id : ids) {
            HBox one = new HBox(toggle(id));
            one.getStyleClass().add("segmented");
            choices.getChildren().add(one);
        }
        return choices;
    }

    private ToggleButton toggle(String id) {
        ToggleButton button = controls.toggle(id);
        button.setId("settings-" + button.getId());
        button.textProperty().bind(words.of("settings.choice." + id.replace('.', '-')));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node textSize() {
        Slider slider = new Slider(ReadingSession.SMALLEST, ReadingSession.LARGEST, session.textSizeProperty().get());
        slider.setId("settings-text-size");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.accessibleTextProperty().bind(words.of("settings.textSize"));
        slider.valueProperty().subscribe(size -> session.setTextSize(Math.rint(size.doubleValue())));
        Label size = new Label();
        size.textProperty().bind(session.textSizeProperty().map(now -> "%.0f px".formatted(now.doubleValue())));
        HBox both = new HBox(12, slider, size);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Node folder() {
        Label path = new Label(home.toString());
        path.setWrapText(true);
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button copy = new Button();
        copy.setId("settings-copy-folder");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.textProperty().bind(words.of("settings.copyFolder"));
        copy.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, home.toString())));
        HBox both = new HBox(12, path, copy);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }
}
