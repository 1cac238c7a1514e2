package org.diglot.ui.find;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.library.OwnedCall;
import org.diglot.transcript.Language;

/** A call in which something was found, or one segment found: who said it and where, and its words in each language with what stands around them. */
final class FoundCell extends ListCell<ResultRow> {

    private final FindSentences say;
    private final Label speaker = new Label();
    private final Label place = new Label();
    private final VBox texts = new VBox();
    private final VBox all;
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox head;

    FoundCell(FindSentences say, Consumer<ResultRow> go) {
        this.say = say;
        getStyleClass().add("find-cell");
        speaker.getStyleClass().add("find-speaker");
        speaker.setMinWidth(0);
        place.getStyleClass().add("find-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        all = new VBox(new HBox(speaker, air, place), texts);
        all.getStyleClass().add("find-cell-lines");
        all.setMinWidth(0);
        name.getStyleClass().add("find-call");
        name.setMinWidth(0);
        count.getStyleClass().add("find-place");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        head = new HBox(name, between, count);
        head.getStyleClass().add("find-head");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                go.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        switch (row) {
            case ResultRow.Head(OwnedCall call, int found, boolean alone) -> {
                name.setText(say.call(call));
                count.setText(say.of(alone ? "find.inCall" : "find.moreInCall", found));
                setGraphic(head);
            }
            case ResultRow.Sentence(Found found, var call) -> show(found);
            case null -> setGraphic(null);
        }
    }

    private void show(Found found) {
        speaker.setText(found.hit().shown());
        place.setText(say.place(found));
        texts.getChildren().setAll(found.hit().texts().entrySet().stream().map(text -> line(found, text)).toList());
        setGraphic(all);
    }

    private static HBox line(Found found, Map.Entry<Language, String> text) {
        Snippet snippet = Snippet.of(text.getValue(), found.places().getOrDefault(text.getKey(), List.of()));
        Label before = part(snippet.before(), "find-context");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Label word = part(snippet.word(), "find-word");
        word.setMinWidth(Region.USE_PREF_SIZE);
        word.setVisible(!snippet.word().isEmpty());
        HBox line = new HBox(before, word, part(snippet.after(), "find-context"));
        line.getStyleClass().add("find-line");
        return line;
    }

    private static Label part(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
