package org.diglot.ui.margin;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

/** One or two short lines about a figure. */
final class FigureCell extends TableCell<Figure, Figure> {

    private static final PseudoClass SQUARE = PseudoClass.getPseudoClass("square");

    private final Label upper = new Label();
    private final Label lower = new Label();
    private final VBox lines = new VBox(upper);
    private final Function<Figure, String> first;
    private Function<Figure, String> second = figure -> "";

    /** @param style class of the first line, for the style sheet */
    FigureCell(String style, Pos alignment, Function<Figure, String> first) {
        this.first = first;
        getStyleClass().add("figure-cell");
        upper.getStyleClass().add(style);
        lines.setAlignment(alignment);
        lines.setMinWidth(0);
        upper.setMinWidth(0);
        upper.setTextOverrun(OverrunStyle.ELLIPSIS);
        setGraphic(lines);
    }

    FigureCell under(String style, Function<Figure, String> line) {
        second = line;
        lower.getStyleClass().add(style);
        lower.setMinWidth(0);
        lines.getChildren().setAll(upper, lower);
        return this;
    }

    @Override
    protected void updateItem(Figure figure, boolean empty) {
        super.updateItem(figure, empty);
        boolean shown = !empty && figure != null;
        lines.setVisible(shown);
        if (shown) {
            String words = first.apply(figure);
            pseudoClassStateChanged(SQUARE, words.codePoints().anyMatch(Character::isIdeographic));
            upper.setText(words);
            lower.setText(second.apply(figure));
            for (FigureKind kind : FigureKind.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.printed()),
                        kind == FigureKind.of(figure.quantity()));
            }
        }
    }
}
