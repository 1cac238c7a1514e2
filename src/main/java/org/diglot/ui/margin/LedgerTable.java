package org.diglot.ui.margin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diglot.ui.Words;

/** Lines of the ledger, one a figure; only those in sight exist. */
final class LedgerTable extends TableView<Figure> {

    /** Kept free at the right for the scroll bar. */
    private static final double SCROLL = 24;

    private final ObservableList<Figure> figures = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Figure>> lit = new SimpleObjectProperty<>(Optional.empty());
    private final Map<TableColumn<Figure, ?>, Function<Double, Double>> widths = new HashMap<>();
    private final BooleanProperty filled = new SimpleBooleanProperty();
    private final FigureText say;
    private Consumer<Figure> onGo = figure -> { };

    LedgerTable(String id, Words words, FigureText say) {
        this.say = say;
        setId(id);
        getStyleClass().add("ledger");
        setItems(figures);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        accessibleTextProperty().bind(words.of("margin.ledger"));
        setRowFactory(table -> new LedgerRow(lit, words, say, figure -> onGo.accept(figure)));
        widthProperty().subscribe(this::spread);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** @param width of the column, made from the table's */
    void add(TableColumn<Figure, Figure> column, String id, Function<Double, Double> width,
             Function<TableColumn<Figure, Figure>, TableCell<Figure, Figure>> cell) {
        column.setId(id);
        column.setResizable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cell::apply);
        widths.put(column, width);
        getColumns().add(column);
        spread();
    }

    private void spread() {
        double free = Math.max(0, getWidth() - SCROLL);
        widths.forEach((column, width) -> {
            double wanted = Math.floor(width.apply(free));
            column.setVisible(wanted > 0);
            column.setPrefWidth(wanted);
        });
    }

    /** Leads to a figure's place. */
    void setOnGo(Consumer<Figure> action) {
        onGo = action;
    }

    /** The figure that is lit on the page. */
    ObjectProperty<Optional<Figure>> litProperty() {
        return lit;
    }

    /** Whether what is shown is all there is to show; an empty table that isn't filled yet says nothing of the call. */
    BooleanProperty filledProperty() {
        return filled;
    }

    /** Shows these, and keeps what was selected. */
    void show(List<Figure> next) {
        Optional<Figure> before = Optional.ofNullable(getSelectionModel().getSelectedItem());
        figures.setAll(next);
        getSelectionModel().clearSelection();
        before.ifPresent(figure -> select(figure, false));
    }

    /** Stands on a figure, if it is shown. */
    void select(Figure figure, boolean scroll) {
        int row = row(figure);
        if (row >= 0) {
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
            if (scroll) {
                bringIntoSight(row);
            }
        }
    }

    /** Scrolls only where the figure isn't in sight. */
    void reveal(Figure figure) {
        int row = row(figure);
        if (row >= 0) {
            bringIntoSight(row);
        }
    }

    private int row(Figure figure) {
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).index() == figure.index()) {
                return i;
            }
        }
        return -1;
    }

    private void bringIntoSight(int row) {
        boolean inSight = lookupAll(".table-row-cell").stream()
                .filter(LedgerRow.class::isInstance).map(LedgerRow.class::cast)
                .anyMatch(one -> !one.isEmpty() && one.getIndex() == row && one.isWhole(this));
        if (!inSight) {
            scrollTo(Math.max(0, row - 2));
        }
    }

    void setEmptySentence(Label sentence) {
        sentence.getStyleClass().add("empty-sentence");
        sentence.setWrapText(true);
        setPlaceholder(sentence);
    }

    private void press(KeyEvent event) {
        Figure under = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && under != null) {
            event.consume();
            onGo.accept(under);
        }
    }

    FigureText say() {
        return say;
    }
}
