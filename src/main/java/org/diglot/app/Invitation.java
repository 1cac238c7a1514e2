package org.diglot.app;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.diglot.ui.Controls;
import org.diglot.ui.Icon;
import org.diglot.ui.Words;
import org.kordamp.ikonli.feather.Feather;

/** The page while there is no call: what to do next, in a sentence. */
final class Invitation extends VBox {

    Invitation(Controls controls, Words words) {
        getStyleClass().add("invitation");
        setAlignment(Pos.CENTER);
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.textProperty().bind(words.of("empty.next"));
        Button open = controls.button("file.open", Feather.FOLDER);
        open.setId("invitation-open");
        open.textProperty().bind(words.of("action.file.open"));
        getChildren().setAll(new Icon(Feather.FILE_TEXT), sentence, open);
    }
}
