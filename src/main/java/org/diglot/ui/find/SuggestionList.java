package org.diglot.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A few ways to go on, a line each; chosen with the arrow keys while the keyboard stays in the field, or clicked. */
final class SuggestionList extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 9;

    private final FindSentences say;
    private final Consumer<Suggestion> take;
    private List<Suggestion> all = List.of();
    private List<Suggestion> shown = List.of();
    private int chosen = -1;

    SuggestionList(FindSentences say, Consumer<Suggestion> take) {
        this.say = say;
        this.take = take;
        getStyleClass().add("find-suggestions");
        setId("find-suggestions");
    }

    void show(List<Suggestion> suggestions) {
        all = suggestions;
        shown = suggestions.stream().limit(MOST).toList();
        getChildren().setAll(shown.stream().map(this::line).toList());
        setVisible(!shown.isEmpty());
        mark(-1);
    }

    /** What it was given to show; it shows the first of them. */
    List<Suggestion> all() {
        return all;
    }

    /** Goes down or up; past either end nothing is chosen. */
    void choose(int way) {
        mark(Math.floorMod(chosen + 1 + way, shown.size() + 1) - 1);
    }

    private void mark(int next) {
        chosen = next;
        for (int at = 0; at < getChildren().size(); at++) {
            getChildren().get(at).pseudoClassStateChanged(CHOSEN, at == chosen);
        }
    }

    boolean takeChosen() {
        if (!isVisible() || chosen < 0) {
            return false;
        }
        take.accept(shown.get(chosen));
        return true;
    }

    /** The one chosen with the keys. */
    Optional<Suggestion> chosen() {
        return isVisible() && chosen >= 0 ? Optional.of(shown.get(chosen)) : Optional.empty();
    }

    private Node line(Suggestion suggestion) {
        Label name = new Label(say.shown(suggestion));
        name.getStyleClass().add("find-suggestion-name");
        name.setMinWidth(0);
        if (suggestion.kind() == Suggestion.Kind.SAVED) {
            Tooltip.install(name, new Tooltip(suggestion.query()));
        }
        Label kind = new Label(say.kind(suggestion));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        kind.getStyleClass().add("find-suggestion-kind");
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox line = new HBox(name, air, kind);
        line.getStyleClass().add("find-suggestion");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setOnMousePressed(event -> {
            take.accept(suggestion);
            event.consume();
        });
        return line;
    }
}
