package org.diglot.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.diglot.terms.Topic;
import org.diglot.ui.Background;
import org.diglot.ui.OwnTopics;
import org.diglot.ui.Words;

/** How often the calls of a company speak of a topic, or of what is in the search field: one bar a call. */
final class MentionsPane extends VBox {

    private final OwnTopics topics;
    private final Background background;
    private final Words words;
    private final ShelfSentences say;
    private final Mentions mentions;
    private final ComboBox<Matter> choice = new ComboBox<>();
    private final Label head = new Label();
    private final Label sum = new Label();
    private final MentionsChart chart;
    private Optional<String> company = Optional.empty();
    private String typed = "";

    /**
     * Something to count.
     *
     * @param topic empty for what is in the search field
     */
    private record Matter(Optional<Topic> topic, String query) {
    }

    /** @param show given the query and the hash of the call whose sentences are wanted */
    MentionsPane(Mentions mentions, OwnTopics topics, Background background, Words words, ShelfSentences say,
                 BiConsumer<String, String> show) {
        this.mentions = mentions;
        this.topics = topics;
        this.background = background;
        this.words = words;
        this.say = say;
        chart = new MentionsChart(say, one -> show.accept(mentions.query(), one.call().sha256()));
        createView();
        listen();
    }

    private void createView() {
        getStyleClass().add("mentions");
        head.getStyleClass().add("mentions-head");
        head.setMinWidth(0);
        sum.getStyleClass().add("mentions-sum");
        sum.setId("shelf-sum");
        sum.setWrapText(true);
        choice.setId("shelf-topic");
        choice.setMaxWidth(320);
        choice.setVisibleRowCount(16);
        choice.setConverter(new Named());
        choice.accessibleTextProperty().bind(words.of("shelf.topic"));
        ScrollPane scroll = new ScrollPane(chart);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("mentions-scroll");
        scroll.setMinHeight(MentionsChart.HEIGHT + 16);
        getChildren().setAll(head, choice, sum, scroll);
    }

    private void listen() {
        choice.valueProperty().addListener((property, before, now) -> count());
        mentions.mentionsProperty().subscribe(chart::show);
        sum.textProperty().bind(Bindings.createStringBinding(() -> sentence(mentions.mentionsProperty().get()),
                mentions.mentionsProperty(), words.languageProperty(), choice.valueProperty()));
        words.languageProperty().addListener((property, before, now) -> rename());
        topics.revisionProperty().addListener((property, before, now) -> load());
    }

    /** Reads the topics; called when the shelf is first seen. */
    void load() {
        background.run(progress -> List.copyOf(topics.now().all()), this::offer);
    }

    void choose(Optional<String> next) {
        company = next;
        rename();
        count();
    }

    /** What is in the search field can be counted too, and is as soon as it is typed. */
    void follow(ObservableValue<String> query) {
        query.subscribe(now -> {
            typed = now.strip();
            offer(choice.getItems().stream().flatMap(one -> one.topic().stream()).toList());
            if (!typed.isEmpty()) {
                choice.setValue(choice.getItems().getFirst());
            }
        });
    }

    private void offer(List<Topic> all) {
        Matter before = choice.getValue();
        List<Matter> matters = new ArrayList<>();
        if (!typed.isEmpty()) {
            matters.add(new Matter(Optional.empty(), typed));
        }
        all.forEach(topic -> matters.add(new Matter(Optional.of(topic), topic.rule())));
        choice.getItems().setAll(matters);
        choice.setValue(matters.stream().filter(one -> before != null && one.query().equals(before.query())).findFirst()
                .orElse(matters.isEmpty() ? null : matters.getFirst()));
    }

    private void count() {
        Matter matter = choice.getValue();
        mentions.of(company, matter == null ? "" : matter.query());
    }

    private void rename() {
        head.setText(company.map(name -> name.isEmpty() ? say.of("shelf.mentionsUnnamed")
                : say.of("shelf.mentionsAt", name)).orElse(""));
        setVisible(company.isPresent());
        choice.setConverter(new Named());
    }

    private String sentence(List<Mention> counted) {
        int segments = counted.stream().mapToInt(Mention::segments).sum();
        long calls = counted.stream().filter(one -> one.segments() > 0).count();
        if (counted.isEmpty()) {
            return "";
        }
        return segments == 0 ? say.of("shelf.noMention") : say.of("shelf.sum", segments, calls, counted.size());
    }

    /** Topics by their names in the language of the interface. */
    private final class Named extends StringConverter<Matter> {
        @Override
        public String toString(Matter matter) {
            return matter == null ? "" : matter.topic().map(topic -> topic.name(words.languageProperty().get()))
                    .orElseGet(() -> say.of("shelf.searched", matter.query()));
        }

        @Override
        public Matter fromString(String text) {
            return choice.getValue();
        }
    }
}
