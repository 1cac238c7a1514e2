package org.diglot.ui.margin;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.diglot.ui.Words;

/** A row of the ledger: lit with its figure on the page, a click leads there, and the whole story is its tooltip. */
final class LedgerRow extends TableRow<Figure> {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final ObservableValue<Optional<Figure>> lit;
    private final Words words;
    private final FigureText say;
    private final Tooltip tooltip = new Tooltip();

    LedgerRow(ObservableValue<Optional<Figure>> lit, Words words, FigureText say, Consumer<Figure> go) {
        this.lit = lit;
        this.words = words;
        this.say = say;
        tooltip.setShowDelay(Duration.millis(600));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        lit.subscribe(this::light);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty() && !event.isShortcutDown()
                    && !event.isShiftDown()) {
                go.accept(getItem());
            }
        });
    }

    private void light() {
        Figure figure = getItem();
        pseudoClassStateChanged(LIT, figure != null
                && lit.getValue().map(one -> one.index() == figure.index()).orElse(false));
    }

    @Override
    protected void updateItem(Figure figure, boolean empty) {
        super.updateItem(figure, empty);
        setTooltip(empty || figure == null ? null : tooltip);
        if (!empty && figure != null) {
            String story = story(figure);
            tooltip.setText(story);
            setAccessibleText(story);
        }
        light();
    }

    private String story(Figure figure) {
        return Stream.of(figure.said(), figure.other(), say.value(figure.quantity(), Scale.AS_SAID),
                say.marksSpoken(figure), words.get("margin.segment", Integer.toString(figure.segment())))
                .filter(one -> !one.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    /** Whether all of it is in sight inside the table. */
    boolean isWhole(Node table) {
        Bounds mine = localToScene(getBoundsInLocal());
        Bounds its = table.localToScene(table.getBoundsInLocal());
        return isVisible() && mine.getMinY() >= its.getMinY() && mine.getMaxY() <= its.getMaxY();
    }
}
