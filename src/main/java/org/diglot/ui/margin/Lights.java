package org.diglot.ui.margin;

import java.util.List;
import java.util.Optional;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.ReadingSession;

/** Lights a figure: on the page in both languages, and its row in the ledgers. */
final class Lights {

    private final ReadingSession session;
    private final Studying studying;
    private final List<LedgerTable> tables;
    private Optional<Figure> held = Optional.empty();

    Lights(ReadingSession session, Studying studying, List<LedgerTable> tables) {
        this.session = session;
        this.studying = studying;
        this.tables = tables;
        studying.studyProperty().subscribe(() -> hold(Optional.empty()));
        tables.forEach(table -> table.getSelectionModel().selectedItemProperty().subscribe(figure -> {
            if (table.isFocused() || figure == null) {
                hold(Optional.ofNullable(figure));
            }
        }));
    }

    /** The pointer is on a mark of the page, or on none. */
    void hover(Optional<Mark> mark) {
        Optional<Figure> figure = mark.flatMap(this::at);
        light(figure.or(() -> held));
        figure.ifPresent(one -> tables.stream().filter(table -> table.getScene() != null && table.isVisible()).forEach(table -> table.reveal(one)));
    }

    /** Stays lit until another one is chosen. */
    void hold(Optional<Figure> figure) {
        held = figure;
        light(figure);
    }

    Optional<Figure> at(Mark mark) {
        return studying.studyProperty().get().flatMap(study -> study.at(mark));
    }

    private void light(Optional<Figure> figure) {
        tables.forEach(table -> table.litProperty().set(figure));
        session.mark(Layer.LIT, figure.flatMap(one -> studying.studyProperty().get()
                .map(study -> study.litMarks(one))).orElse(List.of()));
    }
}
