package org.diglot.ui.shelf;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diglot.library.OwnedCall;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Kept;
import org.diglot.ui.OwnLibrary;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** The calls of the library by company and period, with a field that filters them. */
final class ShelfList extends VBox {

    private final OwnLibrary library;
    private final ReadingSession session;
    private final TextField filter = new TextField();
    private final ListView<ShelfRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final ReadOnlyObjectWrapper<Optional<String>> company = new ReadOnlyObjectWrapper<>(Optional.empty());

    ShelfList(OwnLibrary library, ReadingSession session, Words words, ShelfSentences say, Consumer<Kept> open) {
        this.library = library;
        this.session = session;
        getStyleClass().add("shelf-calls");
        createView(words, say, open);
        listen(words, say, open);
    }

    private void createView(Words words, ShelfSentences say, Consumer<Kept> open) {
        filter.setId("shelf-filter");
        filter.promptTextProperty().bind(words.of("shelf.filter"));
        filter.accessibleTextProperty().bind(words.of("shelf.filter"));
        list.setId("shelf-list");
        list.accessibleTextProperty().bind(words.of("shelf.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new ShelfCell(say, this::isOpen, open));
        nothing.setWrapText(true);
        nothing.setId("shelf-nothing");
        nothing.getStyleClass().add("shelf-nothing");
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(filter, list);
    }

    private void listen(Words words, ShelfSentences say, Consumer<Kept> open) {
        library.callsProperty().subscribe(this::fill);
        filter.textProperty().addListener((property, before, now) -> fill());
        session.transcriptProperty().addListener((property, before, now) -> list.refresh());
        words.languageProperty().addListener((property, before, now) -> list.refresh());
        nothing.textProperty().bind(Bindings.createStringBinding(() -> say.of(empty()), library.callsProperty(),
                library.workProperty(), words.languageProperty()));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chooseCompany());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem()
                    instanceof ShelfRow.Call(Kept kept)) {
                open.accept(kept);
                event.consume();
            }
        });
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                focusList();
                event.consume();
            }
        });
    }

    private String empty() {
        if (!library.callsProperty().get().isEmpty()) {
            return "shelf.filtered";
        }
        return library.workProperty().get() == null ? "shelf.empty" : "shelf.reading";
    }

    /** Of the first line chosen, or of the first call. */
    ReadOnlyObjectProperty<Optional<String>> companyProperty() {
        return company.getReadOnlyProperty();
    }

    /** The calls chosen: those of a company where its head is. */
    List<OwnedCall> chosen() {
        List<ShelfRow> rows = List.copyOf(list.getSelectionModel().getSelectedItems());
        return list.getItems().stream().flatMap(row -> row instanceof ShelfRow.Call(Kept kept)
                && (rows.contains(row) || rows.stream().anyMatch(head -> head instanceof ShelfRow.Company
                && head.company().equalsIgnoreCase(row.company())))
                ? Stream.of(kept.call()) : Stream.empty()).toList();
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && list.getItems().size() > 1) {
            list.getSelectionModel().clearAndSelect(1);
        }
    }

    private boolean isOpen(Kept kept) {
        Transcript call = session.transcriptProperty().get();
        return call != null && call.source().sha256().equals(kept.call().sha256());
    }

    /** Who stands on a call stays on it. */
    private void fill() {
        Optional<String> stood = list.getSelectionModel().getSelectedItem() instanceof ShelfRow.Call(Kept kept)
                ? Optional.of(kept.call().sha256()) : Optional.empty();
        int before = list.getSelectionModel().getSelectedIndex();
        List<ShelfRow> rows = ShelfRow.of(library.callsProperty().get(), filter.getText());
        list.setItems(FXCollections.observableArrayList(rows));
        int at = stood.map(hash -> indexOf(rows, hash)).orElse(-1);
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
        } else if (before >= 0 && !rows.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(before, rows.size() - 1));
        }
        chooseCompany();
    }

    private static int indexOf(List<ShelfRow> rows, String hash) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at) instanceof ShelfRow.Call(Kept kept) && kept.call().sha256().equals(hash)) {
                return at;
            }
        }
        return -1;
    }

    private void chooseCompany() {
        ShelfRow row = list.getSelectionModel().getSelectedItem();
        company.set(row != null ? Optional.of(row.company())
                : list.getItems().stream().findFirst().map(ShelfRow::company));
    }
}
