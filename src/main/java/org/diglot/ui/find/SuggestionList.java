package org.diglot.ui.find;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

/** A few ways to go on, a line each; chosen with the arrow keys while the keyboard stays in the field, or clicked. */
final class SuggestionList extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 9;
    private static final Suggestion SAMPLE = new Suggestion(Suggestion.Kind.WORD, List.of("Aa 一"), "");

    private final FindSentences say;
    private final List<SuggestionLine> lines;
    private final Consumer<Suggestion> take;
    private List<Suggestion> all = List.of();
    private List<Suggestion> shown = List.of();
    private int chosen = -1;

    SuggestionList(FindSentences say, Consumer<Suggestion> take) {
        this.say = say;
        this.take = take;
        lines = Stream.generate(() -> new SuggestionLine(take)).limit(MOST).toList();
        getStyleClass().add("find-suggestions");
        setId("find-suggestions");
    }

    void show(List<Suggestion> suggestions) {
        all = suggestions;
        shown = suggestions.stream().limit(MOST).toList();
        for (int at = 0; at < shown.size(); at++) {
            lines.get(at).shows(shown.get(at), say);
        }
        fit();
        setVisible(!shown.isEmpty());
        mark(-1);
    }

    /** Lines that stay are not touched: to put one back costs its style. */
    private void fit() {
        int before = getChildren().size();
        if (before > shown.size()) {
            getChildren().remove(shown.size(), before);
        } else {
            getChildren().addAll(lines.subList(before, shown.size()));
        }
    }

    /** Dresses its lines before the first of them is needed, so that the first key doesn't wait for it. */
    void prepare() {
        if (all.isEmpty()) {
            show(Collections.nCopies(MOST, SAMPLE));
            applyCss();
            layout();
            show(List.of());
        }
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
}
