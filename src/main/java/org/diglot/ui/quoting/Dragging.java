package org.diglot.ui.quoting;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.diglot.quotes.Quote;

/** What the mouse does with a cell of the list: a click goes to the row, a drag puts what is chosen elsewhere. */
final class Dragging {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final QuoteCell cell;
    private final QuoteCommands commands;
    private final QuoteList list;
    private final BooleanSupplier possible;

    /** @param possible whether the list shows the analyst's own order, which a drag changes */
    Dragging(QuoteCell cell, QuoteCommands commands, QuoteList list, BooleanSupplier possible) {
        this.cell = cell;
        this.commands = commands;
        this.list = list;
        this.possible = possible;
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        cell.setOnDragDetected(this::begin);
        cell.setOnDragOver(this::over);
        cell.setOnDragExited(_ -> show(false, false));
        cell.setOnDragDropped(this::drop);
    }

    QuoteCell cell() {
        return cell;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && cell.getItem() != null
                && !event.isShiftDown() && !event.isShortcutDown()) {
            commands.goTo(cell.getItem());
        }
    }

    private void begin(MouseEvent event) {
        if (cell.getItem() != null && possible.getAsBoolean()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(cell.getItem().anchor().text());
            Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getGestureSource() instanceof QuoteCell && possible.getAsBoolean()) {
            event.acceptTransferModes(TransferMode.MOVE);
            boolean upper = isUpper(event);
            show(upper && cell.getItem() != null, !upper || cell.getItem() == null);
            event.consume();
        }
    }

    private void show(boolean above, boolean below) {
        cell.pseudoClassStateChanged(ABOVE, above);
        cell.pseudoClassStateChanged(BELOW, below);
    }

    private boolean isUpper(DragEvent event) {
        return event.getY() < cell.getHeight() / 2;
    }

    private void drop(DragEvent event) {
        if (event.getGestureSource() instanceof QuoteCell source && source.getItem() != null) {
            Set<String> chosen = list.chosen();
            commands.moveBehind(chosen.contains(source.getItem().id()) ? chosen : Set.of(source.getItem().id()),
                    target(isUpper(event)));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** The quote behind which it falls; empty for the first place. */
    private String target(boolean upper) {
        List<Quote> shown = list.getItems();
        int row = cell.getItem() == null ? shown.size() - 1 : cell.getIndex() - (upper ? 1 : 0);
        return row < 0 ? "" : shown.get(row).id();
    }
}
