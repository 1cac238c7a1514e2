package org.diglot.ui.find;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.diglot.ui.Actions;
import org.diglot.ui.Words;

/** Asks below the search field by which name to save the search; Enter saves it, Escape thinks better of it. */
final class NameField extends HBox {

    private final TextField name = new TextField();
    private final Consumer<String> save;
    private final Runnable done;

    /** @param done called when the keyboard is to go back to the search */
    NameField(Words words, Consumer<String> save, Runnable done) {
        this.save = save;
        this.done = done;
        getStyleClass().add("find-name");
        setId("find-name");
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label();
        label.textProperty().bind(words.of("find.name"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        name.setId("find-name-text");
        name.accessibleTextProperty().bind(words.of("find.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = new Button();
        keep.setId("find-name-save");
        keep.textProperty().bind(words.of("find.saveIt"));
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(event -> end(true));
        getChildren().setAll(label, name, keep);
        Actions.keepKeys(this);
        name.setOnAction(event -> end(true));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end(false);
            }
        });
    }

    void ask(String suggested) {
        name.setText(suggested);
        setVisible(true);
        name.requestFocus();
        name.selectAll();
    }

    private void end(boolean saves) {
        setVisible(false);
        if (saves) {
            save.accept(name.getText());
        }
        done.run();
    }
}
