package org.diglot.ui.find;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One way to go on, with its kind. Made once and then told what it says now: a new one costs its style at every key. */
final class SuggestionLine extends HBox {

    private final Label name = new Label();
    private final Label kind = new Label();
    private Suggestion shown;

    SuggestionLine(Consumer<Suggestion> take) {
        getStyleClass().add("find-suggestion");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("find-suggestion-name");
        name.setMinWidth(0);
        kind.getStyleClass().add("find-suggestion-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        getChildren().setAll(name, air, kind);
        setOnMousePressed(event -> {
            take.accept(shown);
            event.consume();
        });
    }

    void shows(Suggestion suggestion, FindSentences say) {
        shown = suggestion;
        name.setText(say.shown(suggestion));
        kind.setText(say.kind(suggestion));
        name.setTooltip(suggestion.kind() == Suggestion.Kind.SAVED ? new Tooltip(suggestion.query()) : null);
    }
}
