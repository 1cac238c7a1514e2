package org.diglot.ui.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diglot.numbers.Quantity;
import org.diglot.numbers.QuantityReader;
import org.diglot.transcript.Language;
import org.diglot.ui.Choice;
import org.diglot.ui.Words;

/** What the ledger is sifted by: words, kind, unit, state, size. */
final class SieveBar extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ReadOnlyObjectWrapper<Sieve> sieve = new ReadOnlyObjectWrapper<>(Sieve.NOTABLE);
    private final TextField text = new TextField();
    private final TextField least = new TextField();
    private final CheckBox all = new CheckBox();
    private final FlowPane choices = new FlowPane();
    private final Choice<Optional<FigureKind>> kind;
    private final Choice<Optional<String>> unit;
    private final Choice<Optional<CheckState>> state;

    SieveBar(Words words) {
        getStyleClass().add("sieve");
        kind = new Choice<>("sieve-kind", words, "margin.kind",
                one -> one.map(it -> words.get("margin.kind." + it.printed())).orElse(words.get("margin.anyKind")),
                withAny(List.of(FigureKind.values())));
        unit = new Choice<>("sieve-unit", words, "margin.unit", one -> one.orElse(words.get("margin.anyUnit")),
                List.of(Optional.empty()));
        state = new Choice<>("sieve-state", words, "margin.state",
                one -> one.map(it -> words.get("margin.state." + it.printed())).orElse(words.get("margin.anyState")),
                withAny(List.of(CheckState.values())));
        field(text, "sieve-text", words, "margin.filter", "margin.filterHow");
        field(least, "sieve-least", words, "margin.least", "margin.leastHow");
        least.setPrefColumnCount(7);
        all.setId("sieve-all");
        all.textProperty().bind(words.of("margin.allFigures"));
        all.setTooltip(explained(words, "margin.allFiguresHow"));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox first = new HBox(text, least);
        first.getStyleClass().add("sieve-line");
        first.setAlignment(Pos.CENTER_LEFT);
        choices.getChildren().setAll(kind, unit, state, all);
        choices.getStyleClass().add("sieve-choices");
        getChildren().setAll(first, choices);
        Stream.of(text.textProperty(), least.textProperty(), all.selectedProperty(), kind.valueProperty(),
                unit.valueProperty(), state.valueProperty()).forEach(one -> one.subscribe(this::read));
    }

    private static <T> List<Optional<T>> withAny(List<T> some) {
        return Stream.concat(Stream.of(Optional.<T>empty()), some.stream().map(Optional::of)).toList();
    }

    private static void field(TextField field, String id, Words words, String prompt,
                              String how) {
        field.setId(id);
        field.promptTextProperty().bind(words.of(prompt));
        field.accessibleTextProperty().bind(words.of(prompt));
        field.setTooltip(explained(words, how));
        field.setMinWidth(0);
    }

    private static Tooltip explained(Words words, String key) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.of(key));
        return tooltip;
    }

    ReadOnlyObjectProperty<Sieve> sieveProperty() {
        return sieve.getReadOnlyProperty();
    }

    /** Puts further choices beside those of the sieve. */
    void add(Node... further) {
        choices.getChildren().addAll(further);
    }

    TextField text() {
        return text;
    }

    /** Offers the units of a call, the most frequent first. */
    void offerUnits(List<String> units) {
        unit.offer(withAny(units));
    }

    /** Shows the figures in one state, and nothing else left out. */
    void showState(CheckState wanted) {
        clear();
        state.valueProperty().set(Optional.of(wanted));
    }

    void clear() {
        text.clear();
        least.clear();
        all.setSelected(false);
        kind.valueProperty().set(Optional.empty());
        unit.valueProperty().set(Optional.empty());
        state.valueProperty().set(Optional.empty());
    }

    private void read() {
        Optional<BigDecimal> size = size(least.getText());
        least.pseudoClassStateChanged(WRONG, size.isEmpty() && !least.getText().isBlank());
        sieve.set(new Sieve(Set.of(), all.isSelected(), kind.get(), unit.get(), size, state.get(), text.getText()));
    }

    /** As people write sizes in either language: {@code 1.5 billion}, {@code 3億}, {@code 2,000}, {@code 1bn}. */
    static Optional<BigDecimal> size(String typed) {
        String plain = typed.strip().replace(",", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (plain.matches("\\d{1,30}(\\.\\d{1,10})?")) {
            return Optional.of(new BigDecimal(plain));
        }
        QuantityReader reader = new QuantityReader();
        List<Quantity> read = new ArrayList<>(reader.read("$" + plain, Language.ENGLISH));
        read.addAll(reader.read(plain, Language.ENGLISH));
        read.addAll(reader.read(plain, Language.CHINESE_TRADITIONAL));
        return read.stream().filter(one -> one.value() != null)
                .max(java.util.Comparator.comparing(Quantity::value)).map(one -> one.value().abs());
    }
}
