package org.diglot.ui.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.library.OwnedCall;
import org.diglot.ui.Words;

/** What was found in the open call or in all, a segment a row with its words in both languages, below the ways to narrow it. */
final class ResultList extends VBox {

    private static final double ROW = 74;

    private final ListView<ResultRow> list = new ListView<>();
    private final Finder finder;
    private final Trail trail;
    private final Everywhere everywhere;
    private final Consumer<ResultRow.Sentence> elsewhere;
    private List<Spread.Group> filled;

    /**
     * @param elsewhere goes to a sentence of another call
     * @param chosen    called when somebody went to a hit with the keys
     */
    ResultList(Finder finder, Trail trail, Everywhere everywhere, Words words, FindSentences say,
               Consumer<ResultRow.Sentence> elsewhere, Runnable chosen) {
        this.finder = finder;
        this.trail = trail;
        this.everywhere = everywhere;
        this.elsewhere = elsewhere;
        getStyleClass().add("find-results");
        setId("find-results");
        list.setPlaceholder(nothing(words));
        list.setId("find-list");
        list.setCellFactory(view -> new FoundCell(say, this::go));
        list.accessibleTextProperty().bind(words.of("find.list"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(new FacetBar(finder, trail, everywhere, words, say, visibleProperty()), list);
        listen(words, chosen);
    }

    private Label nothing(Words words) {
        Label nothing = new Label();
        nothing.textProperty().bind(Bindings.createStringBinding(() -> words.get(empty()), finder.answerProperty(),
                finder.indexingProperty(), everywhere.onProperty(), everywhere.spreadProperty(),
                words.languageProperty()));
        nothing.setWrapText(true);
        return nothing;
    }

    private String empty() {
        if (everywhere.onProperty().get()) {
            return everywhere.spreadProperty().get().isNone() ? "find.reading" : "find.nothingAnywhere";
        }
        return finder.answerProperty().get().isNone() || finder.indexingProperty().get() != null
                ? "find.reading" : "find.nothing";
    }

    private void listen(Words words, Runnable chosen) {
        trail.shownProperty().subscribe(this::fill);
        everywhere.onProperty().subscribe(this::fill);
        everywhere.spreadProperty().subscribe(this::fill);
        trail.atProperty().subscribe(this::select);
        visibleProperty().subscribe(this::unfold);
        words.languageProperty().addListener((property, before, now) -> list.refresh());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                boolean hit = list.getSelectionModel().getSelectedItem() instanceof ResultRow.Sentence;
                go(list.getSelectionModel().getSelectedItem());
                if (hit) {
                    chosen.run();
                }
                event.consume();
            }
        });
    }

    /** Who stands on a line of the list stays there while the rest of it arrives; what only counts changes nothing here. */
    private void fill() {
        if (!isVisible()) {
            return;
        }
        boolean all = everywhere.onProperty().get();
        int before = list.getSelectionModel().getSelectedIndex();
        if (all && everywhere.spreadProperty().get().groups() == filled) {
            return;
        }
        filled = all ? everywhere.spreadProperty().get().groups() : null;
        List<ResultRow> rows = all ? ResultRow.of(everywhere.spreadProperty().get(), everywhere.reachProperty().get())
                : ResultRow.of(trail.shownProperty().get());
        list.setFixedCellSize(all ? Region.USE_COMPUTED_SIZE : ROW);
        list.setItems(FXCollections.observableList(rows));
        if (all && before >= 0 && before < rows.size()) {
            list.getSelectionModel().clearAndSelect(before);
        }
    }

    /** A head narrows to its call or widens again; a sentence is gone to. */
    private void go(ResultRow row) {
        switch (row) {
            case ResultRow.Head(OwnedCall call, int count, boolean alone, boolean bare) -> everywhere.reachProperty()
                    .set(everywhere.reachProperty().get().call(call.sha256()));
            case ResultRow.Sentence sentence when sentence.call().isPresent() -> elsewhere.accept(sentence);
            case ResultRow.Sentence sentence -> trail.goTo(sentence.found());
        }
    }

    /** The keyboard goes to the list; false where it is empty. */
    boolean focusList() {
        if (list.getItems().isEmpty()) {
            return false;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        return true;
    }

    /** While nobody sees it, it isn't kept up: that would cost each key more than the search. */
    private void unfold() {
        filled = null;
        fill();
        select();
    }

    private void select() {
        if (everywhere.onProperty().get() || !isVisible()) {
            return;
        }
        int at = trail.atProperty().get();
        list.getSelectionModel().clearAndSelect(at);
        if (at >= 0) {
            list.scrollTo(Math.max(0, at - 1));
        }
    }
}
