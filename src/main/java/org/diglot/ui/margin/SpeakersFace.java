package org.diglot.ui.margin;

import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.ui.Choice;
import org.diglot.ui.Job;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** Everyone, when they speak, and what they quote. */
final class SpeakersFace extends VBox {

    /** How much of the panel the list may take. */
    private static final double MOST = 0.36;

    private final ReadingSession session;
    private final Studying studying;
    private final Verdicts verdicts;
    private final Ledgers ledgers;
    private final Words words;
    private final SpeakerList speakers;
    private final LedgerTable table;
    private Optional<Job> filling = Optional.empty();

    SpeakersFace(ReadingSession session, Studying studying, Verdicts verdicts, Ledgers ledgers, Words words) {
        this.session = session;
        this.studying = studying;
        this.verdicts = verdicts;
        this.ledgers = ledgers;
        this.words = words;
        speakers = new SpeakerList(session, studying, words);
        table = ledgers.brief("quoted");
        createView();
        listen();
    }

    LedgerTable table() {
        return table;
    }

    Region list() {
        return speakers;
    }

    private void createView() {
        getStyleClass().addAll("face", "speakers-face");
        setFillWidth(true);
        Band band = new Band(session, studying, words);
        VBox.setVgrow(table, Priority.ALWAYS);
        speakers.minHeightProperty().bind(speakers.prefHeightProperty());
        speakers.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> Math.min(heightProperty().get() * MOST,
                speakers.getItems().size() * SpeakerList.ROW + 2), heightProperty(), studying.sharesProperty()));
        VBox.setMargin(band, new Insets(8, 12, 0, 12));
        Label empty = new Label();
        empty.textProperty().bind(emptySentence());
        table.setEmptySentence(empty);
        getChildren().setAll(speakers, band, head(), table);
    }

    private HBox head() {
        Label title = new Label();
        title.setId("quoted-by");
        title.getStyleClass().add("panel-head");
        title.setMinWidth(0);
        title.textProperty().bind(Bindings.createStringBinding(this::title, session.chosenSpeakersProperty(),
                session.transcriptProperty(), words.languageProperty()));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button everyone = new Button();
        everyone.setId("everyone");
        everyone.getStyleClass().addAll("quiet", "link");
        everyone.textProperty().bind(words.of("margin.everyone"));
        everyone.visibleProperty().bind(session.chosenSpeakersProperty().map(chosen -> !chosen.isEmpty()));
        everyone.managedProperty().bind(everyone.visibleProperty());
        keepWhole(everyone);
        everyone.setOnAction(event -> session.choose(Set.of()));
        Choice<Scale> scale = ledgers.scaleSwitch("scale-brief");
        keepWhole(scale);
        HBox head = new HBox(title, everyone, scale);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("head-line");
        return head;
    }

    /** The title gives way first. A width that is only set would lose to the style sheet's. */
    private static void keepWhole(Region control) {
        control.minWidthProperty().bind(new SimpleDoubleProperty(Region.USE_PREF_SIZE));
    }

    private String title() {
        String names = studying.chosenNames(words.get("margin.joint"));
        String said = names.isEmpty() ? words.get("margin.quotedByAll") : words.get("margin.quotedBy", names);
        return said.toUpperCase(java.util.Locale.ROOT);
    }

    private ObservableValue<String> emptySentence() {
        return Bindings.createStringBinding(() -> {
            if (!table.filledProperty().get()) {
                return session.transcriptProperty().get() == null ? "" : words.get("margin.reading");
            }
            String names = studying.chosenNames(words.get("margin.joint"));
            return names.isEmpty() ? words.get("margin.noFigures") : words.get("margin.noFiguresBy", names);
        }, table.filledProperty(), session.transcriptProperty(), session.chosenSpeakersProperty(), words.languageProperty());
    }

    private void listen() {
        studying.sharesProperty().subscribe(speakers::show);
        studying.studyProperty().subscribe(this::fill);
        session.chosenSpeakersProperty().subscribe(this::fill);
        verdicts.allProperty().subscribe(this::fill);
        words.languageProperty().subscribe(speakers::refresh);
    }

    private void fill() {
        filling = ledgers.fill(table, Sieve.NOTABLE.of(session.chosenSpeakersProperty().get()), Optional.empty(),
                filling);
    }
}
