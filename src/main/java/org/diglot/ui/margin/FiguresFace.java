package org.diglot.ui.margin;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.ui.Choice;
import org.diglot.ui.Controls;
import org.diglot.ui.Job;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;
import org.kordamp.ikonli.feather.Feather;

/** The whole ledger of those chosen: sifted, sorted, told in one scale, copied and exported. */
final class FiguresFace extends VBox {

    private final ReadingSession session;
    private final Studying studying;
    private final Verdicts verdicts;
    private final Ledgers ledgers;
    private final Words words;
    private final SieveBar sieve;
    private final LedgerTable table;
    private final Choice<Order> order;
    private final Label count = new Label();
    private final Label empty = new Label();
    private Optional<Job> filling = Optional.empty();

    FiguresFace(ReadingSession session, Studying studying, Verdicts verdicts, Ledgers ledgers, Words words) {
        this.session = session;
        this.studying = studying;
        this.verdicts = verdicts;
        this.ledgers = ledgers;
        this.words = words;
        sieve = new SieveBar(words);
        table = ledgers.full("ledger");
        order = new Choice<>("order", words, "margin.order",
                one -> words.get("margin.orderBy", words.get("margin.order." + one.printed()).toLowerCase(Locale.ROOT)), List.of(Order.values()));
        getStyleClass().addAll("face", "figures-face");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setEmptySentence(empty);
        listen();
    }

    /** @param controls for what can be done with the ledger, once that is in the table of actions */
    void createView(Controls controls) {
        count.setId("count");
        count.getStyleClass().add("panel-note");
        count.setMinWidth(0);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        Choice<Scale> scale = ledgers.scaleSwitch("scale");
        Button export = controls.button("figures.export", Feather.DOWNLOAD);
        Button copy = controls.button("figures.copy", Feather.COPY);
        List.of(export, copy).forEach(one -> one.setMinWidth(Region.USE_PREF_SIZE));
        sieve.add(order, scale);
        HBox line = new HBox(count, copy, export);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("head-line");
        getChildren().setAll(sieve, line, table);
    }

    LedgerTable table() {
        return table;
    }

    SieveBar sieve() {
        return sieve;
    }

    private void listen() {
        studying.studyProperty().subscribe(this::offerUnits);
        studying.studyProperty().subscribe(this::fill);
        session.chosenSpeakersProperty().subscribe(this::fill);
        verdicts.allProperty().subscribe(this::fill);
        sieve.sieveProperty().subscribe(this::fill);
        words.languageProperty().subscribe(this::sayCount);
        table.setSortPolicy(sorted -> {
            fill();
            return true;
        });
        order.valueProperty().subscribe(this::orderBy);
        table.getItems().subscribe(this::sayCount);
        table.filledProperty().subscribe(this::sayCount);
        studying.studyProperty().subscribe(this::sayCount);
        sieve.sieveProperty().subscribe(this::sayCount);
        session.chosenSpeakersProperty().subscribe(this::sayCount);
    }

    private void orderBy(Order wanted) {
        table.getColumns().stream().filter(column -> column.getUserData() == wanted).findFirst().ifPresent(column -> {
            column.setSortType(TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        });
    }

    private void offerUnits() {
        Map<String, Long> counts = studying.studyProperty().get().map(Study::figures).orElse(List.of()).stream()
                .filter(Figure::notable).map(figure -> figure.quantity().unit()).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        sieve.offerUnits(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(24).map(Map.Entry::getKey).toList());
    }

    private Optional<Comparator<Figure>> comparator() {
        if (studying.studyProperty().get().isEmpty()) {
            return Optional.empty();
        }
        return table.getSortOrder().stream().map(this::comparator).reduce(Comparator::thenComparing);
    }

    private Comparator<Figure> comparator(TableColumn<Figure, ?> column) {
        Comparator<Figure> natural = ((Order) column.getUserData()).comparator(studying.people(),
                verdicts.allProperty().get());
        return column.getSortType() == TableColumn.SortType.DESCENDING ? natural.reversed() : natural;
    }

    private void fill() {
        filling = ledgers.fill(table, sieve.sieveProperty().get().of(session.chosenSpeakersProperty().get()),
                comparator(), filling);
    }

    private void sayCount() {
        int all = studying.studyProperty().get().map(study -> study.figures().size()).orElse(0);
        count.setText(words.get("margin.count", table.getItems().size(), all));
        empty.setText(emptySentence());
    }

    private String emptySentence() {
        if (!table.filledProperty().get()) {
            return session.transcriptProperty().get() == null ? "" : words.get("margin.reading");
        }
        Sieve now = sieve.sieveProperty().get();
        String names = studying.chosenNames(words.get("margin.joint"));
        if (!now.equals(Sieve.NOTABLE)) {
            return words.get("margin.noneSifted");
        }
        return names.isEmpty() ? words.get("margin.noFigures") : words.get("margin.noFiguresBy", names);
    }
}
