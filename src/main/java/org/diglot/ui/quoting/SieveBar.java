package org.diglot.ui.quoting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diglot.ui.Choice;
import org.diglot.ui.Words;

/** What the quotes are sifted and sorted by. */
final class SieveBar extends VBox {

    private final ReadOnlyObjectWrapper<Sieve> sieve = new ReadOnlyObjectWrapper<>(Sieve.ALL);
    private final TextField text = new TextField();
    private final Choice<Optional<Colour>> colour;
    private final Choice<Optional<String>> tag;
    private final Choice<Optional<String>> speaker;
    private final Choice<Order> order;
    private final HBox first = new HBox(text);

    /** @param speakers the name of a speaker by their id */
    SieveBar(Words words, ColourNames names, UnaryOperator<String> speakers) {
        getStyleClass().add("quotes-sieve");
        colour = new Choice<>("quotes-colour", words, "quotes.colour",
                one -> one.map(names::of).orElseGet(() -> words.get("quotes.anyColour")), withAny(List.of(Colour.values())));
        names.givenProperty().subscribe(() -> colour.offer(withAny(List.of(Colour.values()))));
        tag = new Choice<>("quotes-tag", words, "quotes.tag", one -> one.orElseGet(() -> words.get("quotes.anyTag")),
                withAny(List.of()));
        speaker = new Choice<>("quotes-speaker", words, "quotes.speaker",
                one -> one.map(speakers).orElseGet(() -> words.get("quotes.anySpeaker")), withAny(List.of()));
        order = new Choice<>("quotes-order", words, "quotes.order", one -> words.get("quotes.order." + one.key()),
                List.of(Order.values()));
        createView(words);
        Stream.<ObservableValue<?>>of(text.textProperty(), colour.valueProperty(), tag.valueProperty(), speaker.valueProperty())
                .forEach(one -> one.subscribe(() -> sieve.set(new Sieve(text.getText(), colour.get(), tag.get(),
                        speaker.get()))));
    }

    private void createView(Words words) {
        text.setId("quotes-text");
        text.promptTextProperty().bind(words.of("quotes.filter"));
        text.accessibleTextProperty().bind(words.of("quotes.filter"));
        Tooltip how = new Tooltip();
        how.textProperty().bind(words.of("quotes.filterHow"));
        text.setTooltip(how);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("quotes-line");
        FlowPane choices = new FlowPane(colour, tag, speaker, order);
        choices.setRowValignment(VPos.CENTER);
        choices.getStyleClass().add("quotes-choices");
        getChildren().setAll(first, choices);
    }

    private static <T> List<Optional<T>> withAny(List<T> some) {
        return Stream.concat(Stream.of(Optional.<T>empty()), some.stream().map(Optional::of)).toList();
    }

    /** Puts something beside the field. */
    void add(Node... further) {
        first.getChildren().addAll(further);
    }

    TextField text() {
        return text;
    }

    ReadOnlyObjectProperty<Sieve> sieveProperty() {
        return sieve.getReadOnlyProperty();
    }

    ObservableValue<Order> orderProperty() {
        return order.valueProperty();
    }

    /** Runs before tags or speakers are chosen from. */
    void setOnOffer(Runnable action) {
        tag.setOnShowing(_ -> action.run());
        speaker.setOnShowing(_ -> action.run());
    }

    void offerTags(Collection<String> tags) {
        tag.offer(withAny(List.copyOf(tags)));
    }

    /** @param ids in the order in which they are offered */
    void offerSpeakers(Collection<String> ids) {
        speaker.offer(withAny(List.copyOf(ids)));
    }

    /** Shows all of them. */
    void clear() {
        text.clear();
        colour.valueProperty().set(Optional.empty());
        tag.valueProperty().set(Optional.empty());
        speaker.valueProperty().set(Optional.empty());
    }
}
