package org.diglot.ui.shelf;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.diglot.ui.Controls;
import org.diglot.ui.Job;
import org.diglot.ui.OwnLibrary;
import org.diglot.ui.Words;
import org.kordamp.ikonli.feather.Feather;

/** How the library stands: what is being done in it, with a way to stop, and whether it can be changed. */
final class ShelfStatus extends HBox {

    private final OwnLibrary library;
    private final Words words;

    ShelfStatus(OwnLibrary library, Controls controls, Words words) {
        this.library = library;
        this.words = words;
        getStyleClass().add("shelf-status");
        setAlignment(Pos.CENTER_LEFT);
        Label sentence = new Label();
        sentence.setId("shelf-status");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.textProperty().bind(Bindings.createStringBinding(this::sentence, library.stateProperty(),
                library.workProperty(), library.stoppedProperty(), library.callsProperty(), words.languageProperty()));
        ProgressBar bar = new ProgressBar();
        bar.accessibleTextProperty().bind(sentence.textProperty());
        bar.progressProperty().bind(library.workProperty().flatMap(Job::progressProperty).orElse(-1.0));
        Button stop = controls.button("shelf.stop", Feather.X);
        Button goOn = new Button();
        goOn.setId("shelf-go-on");
        goOn.textProperty().bind(words.of("shelf.goOn"));
        goOn.setOnAction(event -> library.refresh());
        shownWhen(library.workProperty().isNotNull(), bar, stop);
        shownWhen(library.stoppedProperty().and(library.workProperty().isNull()), goOn);
        getChildren().setAll(sentence, bar, stop, goOn);
        shownWhen(sentence.textProperty().isNotEmpty(), this);
    }

    private static void shownWhen(ObservableBooleanValue condition, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(condition);
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private String sentence() {
        if (library.workProperty().get() != null) {
            return words.get("shelf.working");
        }
        return switch (library.stateProperty().get()) {
            case READ_ONLY -> words.get("shelf.readOnly");
            case UNWRITABLE -> words.get("shelf.unwritable");
            case SHUT, OPEN -> library.stoppedProperty().get() ? words.get("shelf.stopped") : "";
        };
    }
}
