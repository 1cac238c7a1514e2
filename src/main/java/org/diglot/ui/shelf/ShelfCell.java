package org.diglot.ui.shelf;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.library.Wrong;
import org.diglot.ui.Kept;

/** One line of the shelf: a company, or a call with its period, its file and what was found wrong in it. */
final class ShelfCell extends ListCell<ShelfRow> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final ShelfSentences say;
    private final Predicate<Kept> isOpen;
    private final Label name = new Label();
    private final Label file = new Label();
    private final HBox wrong = new HBox();
    private final HBox line;

    ShelfCell(ShelfSentences say, Predicate<Kept> isOpen, Consumer<Kept> open) {
        this.say = say;
        this.isOpen = isOpen;
        getStyleClass().add("shelf-cell");
        name.getStyleClass().add("shelf-name");
        name.setMinWidth(0);
        file.getStyleClass().add("shelf-file");
        file.setMinWidth(0);
        wrong.getStyleClass().add("shelf-wrong");
        wrong.setAlignment(Pos.CENTER_RIGHT);
        wrong.setMinWidth(Region.USE_PREF_SIZE);
        VBox both = new VBox(name, file);
        HBox.setHgrow(both, Priority.ALWAYS);
        both.setMinWidth(0);
        both.setAlignment(Pos.CENTER_LEFT);
        line = new HBox(both, wrong);
        line.getStyleClass().add("shelf-line");
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() instanceof ShelfRow.Call(Kept kept)) {
                open.accept(kept);
            }
        });
    }

    @Override
    protected void updateItem(ShelfRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : line);
        setTooltip(null);
        pseudoClassStateChanged(HEAD, row instanceof ShelfRow.Company);
        pseudoClassStateChanged(OPEN, row instanceof ShelfRow.Call(Kept kept) && isOpen.test(kept));
        switch (row) {
            case ShelfRow.Company(String company, int calls) -> {
                name.setText(say.company(company));
                file.setText("");
                wrong.getChildren().setAll(label(String.valueOf(calls), "shelf-number"));
                setAccessibleText(say.of("shelf.companyCalls", say.company(company), calls));
            }
            case ShelfRow.Call(Kept kept) -> show(kept);
            case null -> setAccessibleText(null);
        }
        file.setManaged(!file.getText().isEmpty());
    }

    private void show(Kept kept) {
        name.setText(say.call(kept.call()));
        file.setText(name.getText().equals(kept.call().name()) ? "" : kept.call().name());
        wrong.getChildren().clear();
        kept.wrong().ifPresentOrElse(this::count, () -> wrong.getChildren().add(label("…", "shelf-number")));
        String sentence = say.wrong(kept);
        setTooltip(new Tooltip(kept.call().name() + "\n" + sentence));
        setAccessibleText(String.join(", ", say.company(kept.call().company()), say.call(kept.call()), sentence));
    }

    private void count(Wrong found) {
        badge("▲ ", found.errors(), "error");
        badge("● ", found.warnings() + found.oddLines(), "warning");
        if (wrong.getChildren().isEmpty()) {
            wrong.getChildren().add(label("✓", "good"));
        }
    }

    private void badge(String sign, int count, String style) {
        if (count > 0) {
            wrong.getChildren().add(label(sign + count, style));
        }
    }

    private static Node label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
