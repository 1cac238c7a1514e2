package org.diglot.ui.quoting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.quotes.Quote;
import org.diglot.transcript.Language;
import org.diglot.transcript.Transcript;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Typography;
import org.diglot.ui.Words;

/** One quote: its colour, who says it and where, its words in each language, tags, note; and what can be done to it. */
final class QuoteCell extends ListCell<Quote> {

    private static final PseudoClass ORPHAN = PseudoClass.getPseudoClass("orphan");

    private final ReadingSession session;
    private final Words words;
    private final Editing editing;
    private final QuoteCommands commands;
    private final Region bar = new Region();
    private final Label speaker = new Label();
    private final Label place = new Label();
    private final VBox texts = new VBox();
    private final VBox extras = new VBox();
    private final Supplier<QuoteTools> making;

    /** Made for the cell that is chosen first: most never are. */
    private Optional<QuoteTools> tools = Optional.empty();
    private boolean canAnchor;
    private final VBox body = new VBox();
    private final HBox line = new HBox(bar, body);

    /** Held here, since what they listen to knows them weakly: it outlives the cells. */
    private final InvalidationListener onEditing = _ -> followEditing();
    private Optional<Editing.Place> edited = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private double measuredRoom = -1;
    private double measured;

    /** What the nodes were filled from: a list fills its cells far more often than their quotes change. */
    private record Shown(Transcript call, Quote quote, Language language) {
    }

    QuoteCell(ReadingSession session, Words words, Editing editing, QuoteCommands commands, ColourNames names) {
        this.session = session;
        this.words = words;
        this.editing = editing;
        this.commands = commands;
        making = () -> new QuoteTools(words, names, commands, editing, this::getItem);
        createView();
        editing.placeProperty().addListener(new WeakInvalidationListener(onEditing));
        selectedProperty().subscribe(this::showTools);
    }

    private void createView() {
        getStyleClass().add("quote-cell");
        bar.getStyleClass().add("quote-bar");
        bar.setMinWidth(Region.USE_PREF_SIZE);
        speaker.getStyleClass().add("quote-speaker");
        speaker.setMinWidth(0);
        place.getStyleClass().add("quote-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(speaker, spring, place);
        head.setAlignment(Pos.BASELINE_LEFT);
        texts.getStyleClass().add("quote-texts");
        extras.getStyleClass().add("quote-extras");
        body.getStyleClass().add("quote-body");
        body.getChildren().setAll(head, texts, extras);
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        line.getStyleClass().add("quote-line");
        setGraphic(line);
    }

    @Override
    protected void updateItem(Quote quote, boolean empty) {
        super.updateItem(quote, empty);
        Transcript call = session.transcriptProperty().get();
        boolean visible = !empty && quote != null && call != null;
        line.setVisible(visible);
        line.setManaged(visible);
        if (!visible) {
            shown = Optional.empty();
        } else if (!new Shown(call, quote, words.languageProperty().get()).equals(shown.orElse(null))) {
            shown = Optional.of(new Shown(call, quote, words.languageProperty().get()));
            show(call, quote);
        }
    }

    private void show(Transcript call, Quote quote) {
        QuoteText text = QuoteText.of(call, quote, words);
        pseudoClassStateChanged(ORPHAN, text.orphan());
        List<String> colour = List.of("quote-bar", "quote-" + Colour.of(quote).name().toLowerCase(Locale.ROOT));
        if (!bar.getStyleClass().equals(colour)) {
            bar.getStyleClass().setAll(colour);
        }
        speaker.setText(text.orphan() ? words.get("quotes.orphan") : text.speaker());
        place.setText(text.place());
        say(text);
        followEditing();
        if (!isEditedHere(quote)) {
            fillExtras(quote);
        }
        canAnchor = text.orphan() && !text.now().isEmpty();
        showTools();
        setAccessibleText(Stream.of(speaker.getText(), text.place(), text.words().text(), Tags.typed(quote.tags()), quote.note())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(". ")));
    }

    /** In the labels that are there, as far as they go: new ones would have to be dressed first. */
    private void say(QuoteText text) {
        int next = say(0, text.words(), "quote-words");
        for (QuoteText.Line other : text.others()) {
            next = say(next, other, "quote-other");
        }
        if (text.orphan()) {
            next = say(next, text.now().isEmpty() ? words.get("quotes.nothingNow") : words.get("quotes.now", text.now()),
                    List.of("quote-now"));
        }
        texts.getChildren().remove(next, texts.getChildren().size());
    }

    private int say(int at, QuoteText.Line line, String style) {
        return say(at, line.text(), List.of(style, Typography.style(line.language())));
    }

    private int say(int at, String text, List<String> styles) {
        if (at < texts.getChildren().size() && texts.getChildren().get(at) instanceof Label there
                && there.getStyleClass().containsAll(styles)) {
            there.setText(text);
        } else {
            texts.getChildren().remove(at, texts.getChildren().size());
            texts.getChildren().add(label(text, styles.toArray(String[]::new)));
        }
        return at + 1;
    }

    private void fillExtras(Quote quote) {
        List<Node> nodes = new ArrayList<>();
        if (isEdited(quote, Editing.Part.TAGS)) {
            nodes.add(editor(quote, Editing.Part.TAGS, Tags.typed(quote.tags())));
        } else if (!quote.tags().isEmpty()) {
            FlowPane tags = new FlowPane();
            tags.getStyleClass().add("quote-tags");
            quote.tags().forEach(tag -> tags.getChildren().add(label("#" + tag, "quote-tag")));
            nodes.add(tags);
        }
        if (isEdited(quote, Editing.Part.NOTE)) {
            nodes.add(editor(quote, Editing.Part.NOTE, quote.note()));
        } else if (!quote.note().isBlank()) {
            nodes.add(label(quote.note(), "quote-note"));
        }
        extras.getChildren().setAll(nodes);
        extras.setManaged(!nodes.isEmpty());
    }

    private Node editor(Quote quote, Editing.Part part, String before) {
        QuoteEditor editor = new QuoteEditor(part, before, words,
                typed -> commands.write(quote.id(), part, typed), () -> {
                    editing.end();
                    getListView().requestFocus();
                });
        javafx.application.Platform.runLater(editor::begin);
        return editor.field();
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private boolean isEdited(Quote quote, Editing.Part part) {
        return edited.equals(Optional.of(new Editing.Place(quote.id(), part)));
    }

    /** An open field stays untouched when the list sets its cells anew: it would lose the keyboard. */
    private boolean isEditedHere(Quote quote) {
        return edited.filter(place -> place.quote().equals(quote.id())).isPresent();
    }

    private void followEditing() {
        Optional<Editing.Place> here = editing.placeProperty().get()
                .filter(place -> !isEmpty() && getItem() != null && place.quote().equals(getItem().id()));
        if (!here.equals(edited)) {
            edited = here;
            if (getItem() != null && !isEmpty()) {
                fillExtras(getItem());
            }
        }
    }

    private void showTools() {
        if (isSelected() && tools.isEmpty()) {
            tools = Optional.of(making.get());
            body.getChildren().add(tools.get());
        }
        tools.ifPresent(its -> {
            its.setVisible(isSelected());
            its.setManaged(isSelected());
            if (getItem() != null) {
                its.show(getItem(), canAnchor);
            }
        });
    }

    /** No wider than the list: the words wrap. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** A list asks its cells for their height at any width: here it depends on the width. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = (width > 0 ? width : getListView().getWidth() - 12) - snappedLeftInset() - snappedRightInset();
        if (room != measuredRoom) {
            measured = snappedTopInset() + line.prefHeight(room) + snappedBottomInset();
            measuredRoom = room;
        }
        return measured;
    }

    /** Whatever changes within, this is told: what was measured is no longer so. */
    @Override
    public void requestLayout() {
        measuredRoom = -1;
        super.requestLayout();
    }
}
