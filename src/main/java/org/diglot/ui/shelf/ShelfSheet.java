package org.diglot.ui.shelf;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.diglot.ui.Controls;
import org.diglot.ui.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How the shelf is laid out: what can be done above, the calls at the left, what they mention at the right. */
final class ShelfSheet extends BorderPane {

    private static final double CALLS = 0.4;
    private static final double MOST_CALLS = 460;

    private ShelfList calls;

    ShelfSheet() {
        setId("shelf");
        getStyleClass().add("shelf");
        getStylesheets().add(ShelfSheet.class.getResource("shelf.css").toExternalForm());
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setMinSize(0, 0);
    }

    /** The buttons offer actions, which must be in the table by then. */
    void createView(Controls controls, Words words, ShelfList list, MentionsPane mentions, ShelfStatus status) {
        calls = list;
        Label title = new Label();
        title.textProperty().bind(words.of("shelf.title"));
        title.getStyleClass().add("shelf-title");
        title.setMinWidth(USE_PREF_SIZE);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox head = new HBox(title, air, worded(controls, words, "shelf.addFiles", Feather.FILE_PLUS),
                worded(controls, words, "shelf.addFolder", Feather.FOLDER_PLUS),
                controls.button("shelf.remove", Feather.TRASH_2), controls.button("shelf.undo", Feather.CORNER_UP_LEFT),
                controls.button("shelf.shut", Feather.X));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("shelf-head");
        setTop(head);
        setLeft(list);
        setCenter(mentions);
        setBottom(status);
    }

    private static Button worded(Controls controls, Words words, String id, Ikon icon) {
        Button button = controls.button(id, icon);
        button.textProperty().bind(words.of("action." + id));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Files dropped here are added; elsewhere in the window they would be opened. */
    void listen(Consumer<List<Path>> dropped) {
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                dropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        if (calls != null) {
            calls.setPrefWidth(Math.min(MOST_CALLS, getWidth() * CALLS));
        }
        super.layoutChildren();
    }
}
