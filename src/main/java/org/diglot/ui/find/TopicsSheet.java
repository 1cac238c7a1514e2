package org.diglot.ui.find;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.terms.OwnTopicText;
import org.diglot.terms.Topic;
import org.diglot.ui.Background;
import org.diglot.ui.OwnTopics;
import org.diglot.ui.Overlay;
import org.diglot.ui.Words;

/** The topics, and the analyst's words for them, over the window; Escape or a click beside it shuts it. */
final class TopicsSheet extends Overlay {

    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");

    private final OwnTopics topics;
    private final Background background;
    private final Words words;
    private final TextField filter = new TextField();
    private final ListView<TopicChoice> list = new ListView<>();
    private final TopicForm form;
    private final Label shipped = new Label();
    private final Label said = new Label();
    private final Button remove = new Button();
    private List<TopicChoice> all = List.of();

    /** The topics in use and the analyst's part of them. */
    private record Read(List<TopicChoice> choices, Optional<Path> aside) {
    }

    TopicsSheet(OwnTopics topics, Background background, Words words) {
        super("topics-sheet", "topics.title", words);
        this.topics = topics;
        this.background = background;
        this.words = words;
        form = new TopicForm(words);
        createView();
        listen();
    }

    private void createView() {
        getStyleClass().add("topics-sheet");
        filter.setId("topics-filter");
        filter.promptTextProperty().bind(words.of("topics.filter"));
        filter.accessibleTextProperty().bind(words.of("topics.filter"));
        list.setId("topics-list");
        list.accessibleTextProperty().bind(words.of("topics.title"));
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(filter, list);
        left.getStyleClass().add("topics-left");
        Label hint = wrapped("topics-hint");
        hint.textProperty().bind(words.of("topics.hint"));
        wrapped(shipped, "topics-shipped");
        wrapped(said, "topics-said");
        said.setId("topics-said");
        VBox right = new VBox(form, shipped, hint, said, buttons());
        right.getStyleClass().add("topics-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(left, right);
        both.getStyleClass().add("topics-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        fill(880, 640, both);
    }

    private static Label wrapped(String style) {
        return wrapped(new Label(), style);
    }

    private static Label wrapped(Label label, String style) {
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox buttons() {
        Button save = button("topics.save", this::save);
        save.getStyleClass().add("accent");
        named(remove, "topics.remove", this::remove);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox line = new HBox(button("topics.new", this::fresh), remove, air, button("topics.shut", this::shut), save);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("topics-buttons");
        return line;
    }

    private Button button(String key, Runnable act) {
        return named(new Button(), key, act);
    }

    private Button named(Button button, String key, Runnable act) {
        button.setId(key.replace('.', '-'));
        button.textProperty().bind(words.of(key));
        button.setOnAction(event -> act.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void listen() {
        filter.textProperty().addListener((property, was, now) -> fill(Optional.empty()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        words.languageProperty().addListener((property, was, now) -> list.refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.S)) {
                event.consume();
                save();
            }
        });
    }

    void toggle() {
        if (isVisible()) {
            shut();
            return;
        }
        said.setText("");
        filter.setText("");
        read(Optional.empty());
        open(list);
    }

    private void read(Optional<String> stand) {
        background.run(progress -> new Read(TopicChoice.of(topics.now().all(), topics.own()), Optional.empty()),
                read -> arrive(read, stand));
    }

    private void arrive(Read read, Optional<String> stand) {
        all = read.choices;
        fill(stand);
    }

    private void fill(Optional<String> stand) {
        list.setItems(FXCollections.observableArrayList(
                all.stream().filter(choice -> choice.admits(filter.getText())).toList()));
        int at = stand.map(id -> list.getItems().stream().map(choice -> choice.topic().id()).toList().indexOf(id))
                .orElse(0);
        list.getSelectionModel().clearAndSelect(Math.max(0, at));
        list.scrollTo(Math.max(0, at - 3));
    }

    private void show(TopicChoice choice) {
        if (choice != null) {
            form.show(choice.topic().id(), choice.topic().names(), choice.own());
            shipped.setText(choice.shipped().isEmpty() ? ""
                    : words.get("topics.shipped", String.join("; ", choice.shipped())));
        }
        remove.setDisable(choice == null || choice.own().isEmpty());
    }

    private void fresh() {
        list.getSelectionModel().clearSelection();
        form.show("", List.of(), Optional.empty());
        shipped.setText("");
        said.setText("");
        form.focusFirst();
    }

    private void save() {
        List<String> unusable = form.unusable();
        Optional<Topic> topic = form.topic();
        if (topic.isEmpty()) {
            said.setText(words.get("topics.incomplete"));
        } else {
            rewrite(text -> OwnTopicText.with(text, topic.get()), Optional.of(topic.get().id()), unusable.isEmpty()
                    ? words.get("topics.saved") : words.get("topics.unusable", String.join(" ", unusable)));
        }
    }

    private void remove() {
        TopicChoice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            rewrite(text -> OwnTopicText.without(text, chosen.topic().id()), Optional.of(chosen.topic().id()),
                    words.get("topics.removed"));
        }
    }

    private void rewrite(UnaryOperator<String> edit, Optional<String> stand, String sentence) {
        background.run(progress -> {
            Optional<Path> aside = topics.rewrite(edit);
            return new Read(TopicChoice.of(topics.now().all(), topics.own()), aside);
        }, read -> {
            said.setText(read.aside.map(path -> words.get("topics.setAside", path)).orElse(sentence));
            topics.changed();
            arrive(read, stand);
        }, failure -> said.setText(words.get("topics.notSaved")));
    }

    /** A topic by its name; the analyst's own marked. */
    private final class Cell extends ListCell<TopicChoice> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TopicChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null ? null : choice.name(words.languageProperty().get()));
            pseudoClassStateChanged(OWN, choice != null && choice.own().isPresent());
        }
    }
}
