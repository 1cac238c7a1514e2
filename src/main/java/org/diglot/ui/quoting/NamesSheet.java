package org.diglot.ui.quoting;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.ui.Overlay;
import org.diglot.ui.Words;

/** What each colour means: four fields; an empty one is called by its colour again. */
final class NamesSheet extends Overlay {

    private final ColourNames names;
    private final Map<Colour, TextField> fields = new EnumMap<>(Colour.class);

    NamesSheet(Words words, ColourNames names) {
        super("names-sheet", "quotes.names", words);
        this.names = names;
        GridPane rows = new GridPane(12, 8);
        for (Colour colour : Colour.values()) {
            Region dot = new Region();
            dot.getStyleClass().addAll("quote-swatch", "quote-" + colour.key());
            TextField field = new TextField();
            field.setId("name-" + colour.key());
            field.promptTextProperty().bind(words.of("quotes.colour." + colour.key()));
            field.accessibleTextProperty().bind(words.of("quotes.colour." + colour.key()));
            field.setOnAction(_ -> shut());
            GridPane.setHgrow(field, Priority.ALWAYS);
            Label key = new Label(colour.shortcut());
            key.getStyleClass().add("export-label");
            rows.addRow(colour.ordinal(), dot, field, key);
            fields.put(colour, field);
        }
        Button done = new Button();
        done.setId("names-done");
        done.textProperty().bind(words.of("quotes.done"));
        done.setOnAction(_ -> shut());
        HBox foot = new HBox(done);
        foot.getStyleClass().add("export-foot");
        foot.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        VBox content = new VBox(rows, foot);
        content.getStyleClass().add("export");
        fill(360, Region.USE_PREF_SIZE, content);
    }

    void ask() {
        fields.forEach((colour, field) -> field.setText(names.givenProperty().get().getOrDefault(colour, "")));
        open(fields.get(Colour.YELLOW));
    }

    @Override
    public void shut() {
        fields.forEach((colour, field) -> names.rename(colour, field.getText()));
        super.shut();
    }
}
