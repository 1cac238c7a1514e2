package org.diglot.ui.margin;

import java.util.List;
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
    private Function<Figure, List<String>> languages = figure -> List.of("", "");

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

    /** @param styles of the languages of both lines, for the style sheet */
    FigureCell in(Function<Figure, List<String>> styles) {
        languages = styles;
        return this;
    }

    private static void dress(Label label, String language) {
        if (!language.isEmpty() && !label.getStyleClass().contains(language)) {
            label.getStyleClass().removeIf(style -> style.startsWith("in-"));
            label.getStyleClass().add(language);
        }
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
            dress(upper, languages.apply(figure).getFirst());
            dress(lower, languages.apply(figure).getLast());
            for (FigureKind kind : FigureKind.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.printed()),
                        kind == FigureKind.of(figure.quantity()));
            }
        }
    }
}
