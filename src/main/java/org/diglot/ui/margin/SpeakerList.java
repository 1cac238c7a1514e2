package org.diglot.ui.margin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/**
 * Everyone in order. A click or Enter chooses one alone, and again nobody; Ctrl-click or Space adds one or takes one
 * away. The list's own selection is only the keyboard's cursor.
 */
final class SpeakerList extends ListView<Share> {

    static final double ROW = 42;

    private final ReadingSession session;
    private final ObservableList<Share> shares = FXCollections.observableArrayList();

    SpeakerList(ReadingSession session, Studying studying, Words words) {
        this.session = session;
        setId("speakers");
        getStyleClass().addAll("panel-list", "speaker-list");
        setFixedCellSize(ROW);
        setItems(shares);
        accessibleTextProperty().bind(words.of("margin.speakers"));
        setCellFactory(list -> cell(studying, words));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(List<Share> next) {
        shares.setAll(next);
    }

    private ListCell<Share> cell(Studying studying, Words words) {
        SpeakerCell cell = new SpeakerCell(session, studying, words);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                choose(cell.getItem(), event.isShortcutDown() || event.isControlDown() || event.isShiftDown());
            }
        });
        return cell;
    }

    private void press(KeyEvent event) {
        Share under = getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case ENTER -> act(event, under, false);
            case SPACE -> act(event, under, true);
            case ESCAPE -> {
                if (!session.chosenSpeakersProperty().get().isEmpty()) {
                    session.choose(Set.of());
                    event.consume();
                }
            }
            default -> { }
        }
    }

    private void act(KeyEvent event, Share under, boolean further) {
        event.consume();
        if (under != null) {
            choose(under, further);
        }
    }

    private void choose(Share share, boolean further) {
        String id = share.speaker().id();
        Set<String> chosen = session.chosenSpeakersProperty().get();
        Set<String> next = new HashSet<>(further ? chosen : Set.of());
        if (chosen.contains(id) && (further || chosen.size() == 1)) {
            next.remove(id);
        } else {
            next.add(id);
        }
        session.choose(next);
    }
}
