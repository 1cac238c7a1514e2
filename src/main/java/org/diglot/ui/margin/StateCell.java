package org.diglot.ui.margin;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.diglot.ui.Words;

/** How a figure stands after the check: a dot, whose shape tells the state too. */
final class StateCell extends TableCell<Figure, Figure> {

    private final Region dot = new Region();
    private final Words words;
    private final Function<Figure, CheckState> state;

    StateCell(Words words, Function<Figure, CheckState> state) {
        this.words = words;
        this.state = state;
        getStyleClass().addAll("figure-cell", "state-cell");
        dot.getStyleClass().add("state-dot");
        setGraphic(dot);
    }

    @Override
    protected void updateItem(Figure figure, boolean empty) {
        super.updateItem(figure, empty);
        dot.setVisible(!empty && figure != null);
        if (!empty && figure != null) {
            CheckState now = state.apply(figure);
            for (CheckState one : CheckState.values()) {
                dot.pseudoClassStateChanged(PseudoClass.getPseudoClass(one.printed()), one == now);
            }
            setAccessibleText(words.get("margin.state." + now.printed()));
        }
    }
}
