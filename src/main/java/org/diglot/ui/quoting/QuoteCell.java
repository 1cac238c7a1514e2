package org.diglot.ui.quoting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.diglot.transcript.Transcript;
import org.diglot.ui.ReadingSession;
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
    private final QuoteTools tools;
    private final VBox body = new VBox();
    private final HBox line = new HBox(bar, body);

    /** Held here, since what they listen to knows them weakly: it outlives the cells. */
    private final InvalidationListener onEditing = _ -> followEditing();
    private Optional<Editing.Place> edited = Optional.empty();

    QuoteCell(ReadingSession session, Words words, Editing editing, QuoteCommands commands, ColourNames names) {
        this.session = session;
        this.words = words;
        this.editing = editing;
        this.commands = commands;
        tools = new QuoteTools(words, names, commands, editing, this::getItem);
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
        body.getChildren().setAll(head, texts, extras, tools);
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        line.getStyleClass().add("quote-line");
        setGraphic(line);
    }

    @Override
    protected void updateItem(Quote quote, boolean empty) {
        super.updateItem(quote, empty);
        Transcript call = session.transcriptProperty().get();
        boolean shown = !empty && quote != null && call != null;
        line.setVisible(shown);
        line.setManaged(shown);
        if (shown) {
            show(call, quote);
        }
    }

    private void show(Transcript call, Quote quote) {
        QuoteText text = QuoteText.of(call, quote, words);
        pseudoClassStateChanged(ORPHAN, text.orphan());
        bar.getStyleClass().setAll("quote-bar", "quote-" + Colour.of(quote).name().toLowerCase(Locale.ROOT));
        speaker.setText(text.orphan() ? words.get("quotes.orphan") : text.speaker());
        place.setText(text.place());
        List<Node> lines = new ArrayList<>();
        lines.add(label(text.words(), "quote-words"));
        text.others().forEach(other -> lines.add(label(other, "quote-other")));
        if (text.orphan()) {
            lines.add(label(text.now().isEmpty() ? words.get("quotes.nothingNow") : words.get("quotes.now", text.now()),
                    "quote-now"));
        }
        texts.getChildren().setAll(lines);
        followEditing();
        if (!isEditedHere(quote)) {
            fillExtras(quote);
        }
        tools.show(quote, text.orphan() && !text.now().isEmpty());
        showTools();
        setAccessibleText(Stream.of(speaker.getText(), text.place(), text.words(), Tags.typed(quote.tags()), quote.note())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(". ")));
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

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
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
        tools.setVisible(isSelected());
        tools.setManaged(isSelected());
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
        return snappedTopInset() + line.prefHeight(room) + snappedBottomInset();
    }
}
