package org.diglot.ui.page;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the outline: the name, and at the right the firm or the part in grey. */
final class OutlineCell extends ListCell<OutlineEntry> {

    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
    private static final PseudoClass ANSWER = PseudoClass.getPseudoClass("answer");

    private final Label name = new Label();
    private final Label note = new Label();
    private final HBox line;

    OutlineCell(Consumer<OutlineEntry> go) {
        getStyleClass().add("outline-cell");
        name.getStyleClass().add("outline-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().add("outline-note");
        note.setTextOverrun(OverrunStyle.ELLIPSIS);
        note.setMinWidth(0);
        Region air = new Region();
        air.setMinWidth(8);
        HBox.setHgrow(air, Priority.ALWAYS);
        line = new HBox(name, air, note);
        line.getStyleClass().add("outline-line");
        line.setMinWidth(0);
        // A cell that asks for no width is as wide as the list; its line fills it, and long notes are cut, not scrolled.
        setPrefWidth(0);
        line.prefWidthProperty().bind(widthProperty().subtract(24));
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                go.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty ? null : line);
        pseudoClassStateChanged(SECTION, !empty && entry.level() == OutlineEntry.Level.SECTION);
        pseudoClassStateChanged(ANSWER, !empty && entry.level() == OutlineEntry.Level.ANSWER);
        pseudoClassStateChanged(ASIDE, !empty && entry.aside());
        if (!empty) {
            name.setText(entry.name());
            note.setText(entry.note());
            setAccessibleText(entry.note().isEmpty() ? entry.name() : entry.name() + ", " + entry.note());
        }
    }
}
