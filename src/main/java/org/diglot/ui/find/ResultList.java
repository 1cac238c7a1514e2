package org.diglot.ui.find;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diglot.ui.Words;

/** What was found, a segment a row with its words in both languages, below the ways to narrow it. */
final class ResultList extends VBox {

    private static final double ROW = 74;

    private final ListView<Found> list = new ListView<>();
    private final Trail trail;

    ResultList(Finder finder, Trail trail, Words words, FindSentences say, Runnable chosen) {
        this.trail = trail;
        getStyleClass().add("find-results");
        setId("find-results");
        Label nothing = new Label();
        nothing.textProperty().bind(Bindings.createStringBinding(() -> words.get(
                finder.answerProperty().get().isNone() ? "find.reading" : "find.nothing"),
                finder.answerProperty(), words.languageProperty()));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setId("find-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new FoundCell(say, trail::goTo));
        list.accessibleTextProperty().bind(words.of("find.list"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(new FacetBar(finder, trail, words, say), list);
        listen(words, chosen);
    }

    private void listen(Words words, Runnable chosen) {
        trail.shownProperty().subscribe(shown -> list.setItems(FXCollections.observableList(shown)));
        trail.atProperty().subscribe(at -> select(at.intValue()));
        words.languageProperty().addListener((property, before, now) -> list.refresh());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                trail.goTo(list.getSelectionModel().getSelectedItem());
                chosen.run();
                event.consume();
            }
        });
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

    private void select(int at) {
        list.getSelectionModel().clearAndSelect(at);
        if (at >= 0) {
            list.scrollTo(Math.max(0, at - 1));
        }
    }
}
