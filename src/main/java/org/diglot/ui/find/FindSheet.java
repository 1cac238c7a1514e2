package org.diglot.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.ui.Words;

/**
 * What hangs below the search field, over the page: what was odd about the query, ways to go on, and the list of what
 * was found. Takes no room of the window, and lets the mouse through where it is empty.
 */
final class FindSheet extends Pane {

    private static final double WIDEST = 760;
    private static final double EDGE = 12;
    private static final double OF_HEIGHT = 0.5;

    private final Finder finder;
    private final Everywhere everywhere;
    private final FindSentences say;
    private final Label odd = new Label();
    private final PastSearches past;
    private final NameField name;
    private final SuggestionList suggestions;
    private final ResultList results;
    private final VBox stack;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private FindField field;
    private boolean typing;
    private boolean prepared;
    private String dismissed = "";

    FindSheet(Finder finder, Trail trail, Everywhere everywhere, Words words, FindSentences say,
              PastSearches past, Consumer<ResultRow.Sentence> elsewhere) {
        this.past = past;
        this.finder = finder;
        this.everywhere = everywhere;
        this.say = say;
        suggestions = new SuggestionList(say, suggestion -> finder.queryProperty().set(suggestion.taken()));
        results = new ResultList(finder, trail, everywhere, words, say, elsewhere, this::chosen);
        name = new NameField(words, given -> past.save(given, finder.queryProperty().get()), () -> field.ask());
        stack = new VBox(odd, name, suggestions, results);
        createView();
        listen(words);
    }

    private void createView() {
        setPickOnBounds(false);
        stack.setPickOnBounds(false);
        stack.setFillWidth(true);
        stack.getStyleClass().add("find-sheet");
        odd.getStyleClass().add("find-odd");
        odd.setId("find-odd");
        odd.setMaxWidth(Double.MAX_VALUE);
        odd.setWrapText(true);
        for (Region part : new Region[] {odd, name, suggestions, results}) {
            part.setVisible(false);
            part.managedProperty().bind(part.visibleProperty());
        }
        results.visibleProperty().bind(open);
        getChildren().setAll(stack);
    }

    private void listen(Words words) {
        finder.answerProperty().addListener((property, before, now) -> answered(before, now));
        words.languageProperty().addListener((property, before, now) -> sayOdd(finder.answerProperty().get()));
        everywhere.spreadProperty().addListener((property, before, now) -> unfold(now));
        finder.indexingProperty().addListener((property, before, now) -> prepare());
        finder.queryProperty().addListener((property, before, now) -> {
            if (now.isBlank()) {
                fold();
            }
        });
    }

    /** Hangs itself below the field, whenever that moves. */
    void hangBelow(FindField anchor) {
        field = anchor;
        anchor.boundsInParentProperty().addListener((property, before, now) -> requestLayout());
    }

    /** Whether the list of what was found is unfolded. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    void toggle() {
        open.set(!open.get());
        stopSuggesting();
        if (open.get()) {
            results.focusList();
        }
    }

    /** A hit gone to with the keys is to be seen: the list makes room, the keyboard goes back to the field. */
    private void chosen() {
        fold();
        field.ask();
    }

    void fold() {
        open.set(false);
        stopSuggesting();
    }

    /** Asks for the name by which to save what is typed. */
    void askName() {
        stopSuggesting();
        name.ask(finder.queryProperty().get().strip());
    }

    boolean isSuggesting() {
        return suggestions.isVisible();
    }

    /** Suggests what was searched for before. */
    void suggestPast() {
        suggestions.show(past.suggestions(finder.queryProperty().get()));
    }

    /** Forgets the past search chosen with the keys; false where none is. */
    boolean forgetChosen() {
        Optional<Suggestion> chosen = suggestions.chosen().filter(past::forget);
        chosen.ifPresent(gone -> suggestions.show(suggestions.all().stream().filter(one -> !one.equals(gone)).toList()));
        return chosen.isPresent();
    }

    /** Whether the keyboard is in the field. */
    void typing(boolean now) {
        typing = now;
        if (now) {
            past.read();
            prepare();
        } else {
            stopSuggesting();
        }
    }

    /** Once there is something to search, and the keyboard is where it is asked for. */
    private void prepare() {
        if (typing && !prepared && finder.isReady()) {
            prepared = true;
            suggestions.prepare();
        }
    }

    void stopSuggesting() {
        dismissed = finder.answerProperty().get().query();
        suggestions.show(List.of());
    }

    /** What all calls have is nowhere else to be seen. */
    private void unfold(Spread spread) {
        if (!spread.isNone() && typing) {
            open.set(true);
        }
    }

    /** Shows what was found, as if it had been typed. */
    void unfold() {
        open.set(true);
        stopSuggesting();
    }

    /** Moves among the suggestions; false where there are none to move among. */
    boolean choose(int way) {
        if (suggestions.isVisible()) {
            suggestions.choose(way);
            return true;
        }
        return way > 0 && open.get() && results.focusList();
    }

    /** Takes the suggestion chosen with the keys, if one is. */
    boolean takeChosen() {
        return suggestions.takeChosen();
    }

    private void answered(Answer before, Answer now) {
        sayOdd(now);
        if (now.isNone()) {
            suggestions.show(List.of());
        } else if (typing && !now.query().equals(dismissed) && (!open.get() || everywhere.onProperty().get())) {
            dismissed = "";
            suggest(Stream.concat(past.saved(now.query()).stream().limit(2), now.suggestions().stream()).toList());
        }
    }

    private void suggest(List<Suggestion> next) {
        if (!next.equals(suggestions.all())) {
            suggestions.show(next);
        }
    }

    private void sayOdd(Answer answer) {
        odd.setText(say.odd(answer));
        odd.setVisible(!odd.getText().isEmpty());
    }

    @Override
    protected void layoutChildren() {
        if (field == null || field.getScene() == null) {
            return;
        }
        Bounds below = sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double widest = Math.min(WIDEST, getWidth() - 2 * EDGE);
        double width = open.get() ? widest : Math.min(below.getWidth(), widest);
        double x = Math.clamp(below.getCenterX() - width / 2, EDGE, Math.max(EDGE, getWidth() - EDGE - width));
        double y = below.getMaxY() + 4;
        results.setPrefHeight(Math.max(120, getHeight() * OF_HEIGHT));
        double height = Math.min(stack.prefHeight(width), Math.max(0, getHeight() - y - EDGE));
        stack.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
