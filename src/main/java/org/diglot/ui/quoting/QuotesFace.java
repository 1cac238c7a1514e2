package org.diglot.ui.quoting;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.quotes.Quote;
import org.diglot.transcript.Transcript;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.SpeakerNames;
import org.diglot.ui.Words;

/** The panel's face of what was highlighted: sifted, sorted, to be changed in place. */
final class QuotesFace extends VBox {

    private final ReadingSession session;
    private final QuoteBook book;
    private final Words words;
    private final ColourNames names;
    private final QuoteList list;
    private final SieveBar sieve;
    private Sifting sifting;
    private final Label empty = new Label();
    private final Label count = new Label();

    QuotesFace(ReadingSession session, QuoteBook book, Words words, ColourNames names, QuoteList list) {
        this.session = session;
        this.book = book;
        this.words = words;
        this.names = names;
        this.list = list;
        sieve = new SieveBar(words, names, this::name);
    }

    private String name(String speaker) {
        Transcript call = session.transcriptProperty().get();
        return call == null ? speaker : SpeakerNames.of(call, speaker, words);
    }

    SieveBar sieve() {
        return sieve;
    }

    /** @param tools what can be done with all that are shown */
    void createView(Editing editing, QuoteCommands commands, Region tools) {
        getStyleClass().addAll("face", "quotes-face");
        getStylesheets().add(QuotesFace.class.getResource("quoting.css").toExternalForm());
        list.accessibleTextProperty().bind(words.of("quotes.list"));
        list.setCellFactory(_ -> new Dragging(new QuoteCell(session, words, editing, commands, names), commands, list,
                () -> sieve.orderProperty().getValue() == Order.OWN).cell());
        empty.getStyleClass().add("empty-sentence");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        count.setId("quotes-count");
        count.getStyleClass().add("panel-note");
        sieve.add(tools);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(sieve, list, count);
        count.managedProperty().bind(count.visibleProperty());
        listen(commands);
    }

    private void listen(QuoteCommands commands) {
        sift();
        sieve.setOnOffer(this::offer);
        session.transcriptProperty().subscribe(sieve::clear);
        session.transcriptProperty().subscribe(this::sift);
        book.quotesProperty().subscribe(this::fill);
        sieve.sieveProperty().subscribe(this::sift);
        sieve.orderProperty().subscribe(this::sift);
        words.languageProperty().subscribe(this::sift);
        words.languageProperty().subscribe(list::refresh);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                list.selected().ifPresent(commands::goTo);
            }
        });
    }

    private void offer() {
        Set<String> tags = new HashSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        Transcript call = session.transcriptProperty().get();
        for (Quote quote : book.quotes()) {
            tags.addAll(quote.tags());
            speakers.add(People.id(call, quote));
        }
        speakers.remove("");
        sieve.offerTags(tags.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        sieve.offerSpeakers(speakers);
    }

    /** Another sieve, order or language: every quote is looked at again. */
    private void sift() {
        Sieve by = sieve.sieveProperty().get();
        sifting = new Sifting(quote -> by.admits(quote, People.id(call(), quote)),
                sieve.orderProperty().getValue().comparator(quote -> People.name(call(), quote, words)));
        fill();
    }

    private Transcript call() {
        return session.transcriptProperty().get();
    }

    private void fill() {
        List<Quote> next = sifting.of(book.quotes());
        list.show(next);
        empty.setText(words.get(book.quotes().isEmpty() ? "quotes.none" : "quotes.noneSifted"));
        count.setVisible(next.size() < book.quotes().size());
        count.setText(words.get("quotes.count", next.size(), book.quotes().size()));
    }

    /** The quotes that are shown, in the order in which they are. */
    List<Quote> shown() {
        return List.copyOf(list.getItems());
    }
}
