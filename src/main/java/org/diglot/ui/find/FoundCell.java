package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.library.OwnedCall;

/** A call in which something was found, or one segment found: who said it and where, and its words in each language with what stands around them. */
final class FoundCell extends ListCell<ResultRow> {

    private final FindSentences say;
    private final Label speaker = new Label();
    private final Label place = new Label();
    private final VBox texts = new VBox();
    private final List<SnippetLine> made = new ArrayList<>();
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
            case ResultRow.Head(OwnedCall call, int found, boolean alone, boolean bare) -> {
                name.setText(say.call(call));
                count.setText(say.of(alone ? "find.inCall" : bare ? "find.bareCall" : "find.moreInCall", found));
                setGraphic(head);
            }
            case ResultRow.Sentence(Found found, var call) -> show(found);
            case null -> setGraphic(null);
        }
    }

    private void show(Found found) {
        speaker.setText(found.hit().shown());
        place.setText(say.place(found));
        List<Node> lines = new ArrayList<>();
        found.hit().texts().forEach((language, text) -> lines.add(line(lines.size()).shows(
                Snippet.of(text, found.places().getOrDefault(language, List.of())), language)));
        if (!texts.getChildren().equals(lines)) {
            texts.getChildren().setAll(lines);
        }
        setGraphic(all);
    }

    /** Made once: a new one costs its style. */
    private SnippetLine line(int at) {
        while (made.size() <= at) {
            made.add(new SnippetLine());
        }
        return made.get(at);
    }
}
