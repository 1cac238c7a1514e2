package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import org.diglot.terms.Folding;
import org.diglot.terms.OwnTopicText;
import org.diglot.terms.Topic;
import org.diglot.transcript.Language;
import org.diglot.ui.Words;

/** The fields of one topic: its names, its words in each language and script, and what must not match. */
final class TopicForm extends GridPane {

    private static final List<Language> NAMES =
            List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL, Language.CHINESE_SIMPLIFIED);

    private final Words words;
    private final List<TextField> names = NAMES.stream().map(language -> new TextField()).toList();
    private final TextArea english = new TextArea();
    private final TextArea traditional = new TextArea();
    private final TextArea simplified = new TextArea();
    private final TextArea excluded = new TextArea();
    private String id = "";

    TopicForm(Words words) {
        this.words = words;
        getStyleClass().add("topic-form");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().setAll(label, wide);
        names();
        area("english", english);
        area("traditional", traditional);
        area("simplified", simplified);
        area("excluded", excluded);
    }

    private void names() {
        HBox all = new HBox();
        all.getStyleClass().add("topic-names");
        for (int at = 0; at < names.size(); at++) {
            TextField field = names.get(at);
            field.setId("topic-name-" + NAMES.get(at).tag());
            field.promptTextProperty().bind(words.of("topics.in." + NAMES.get(at).tag()));
            field.accessibleTextProperty().bind(words.of("topics.in." + NAMES.get(at).tag()));
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(0);
            all.getChildren().add(field);
        }
        addRow(0, label("name"), all);
    }

    private void area(String name, TextArea area) {
        area.setId("topic-" + name);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setMinHeight(USE_PREF_SIZE);
        area.accessibleTextProperty().bind(words.of("topics." + name));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, area));
        addRow(getRowCount(), label(name), area);
    }

    /** The Tab key goes on to the next field; words are separated by semicolons or lines. */
    private void leave(KeyEvent event, TextArea area) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            List<TextInputControl> fields = fields();
            int next = fields.indexOf(area) + (event.isShiftDown() ? -1 : 1);
            if (next < fields.size()) {
                fields.get(next).requestFocus();
                event.consume();
            }
        }
    }

    private List<TextInputControl> fields() {
        List<TextInputControl> fields = new ArrayList<>(names);
        fields.addAll(List.of(english, traditional, simplified, excluded));
        return fields;
    }

    private Label label(String name) {
        Label label = new Label();
        label.getStyleClass().add("topic-label");
        label.textProperty().bind(words.of("topics." + name));
        return label;
    }

    /** Shows the analyst's part of a topic; its names where that gives none. */
    void show(String ofId, List<String> named, Optional<Topic> own) {
        id = ofId;
        List<String> shown = own.map(Topic::names).filter(given -> !given.isEmpty()).orElse(named);
        for (int at = 0; at < names.size(); at++) {
            names.get(at).setText(at < shown.size() ? shown.get(at) : "");
        }
        List<String> chinese = own.map(Topic::chinese).orElse(List.of());
        put(english, own.map(Topic::english).orElse(List.of()));
        put(traditional, chinese.stream().filter(TopicForm::isTraditional).toList());
        put(simplified, chinese.stream().filter(word -> !isTraditional(word)).toList());
        put(excluded, own.map(Topic::excluded).orElse(List.of()));
    }

    void focusFirst() {
        names.getFirst().requestFocus();
    }

    /** Either script finds both, so that a word stands with the script that it is written in. */
    private static boolean isTraditional(String word) {
        return !Folding.standard().script(word).equals(word);
    }

    private static void put(TextArea area, List<String> phrases) {
        area.setText(String.join("; ", phrases));
    }

    /** What was typed that can't be searched for. */
    List<String> unusable() {
        return Stream.of(english, traditional, simplified, excluded)
                .flatMap(area -> OwnTopicText.phrases(area.getText()).stream())
                .filter(phrase -> !OwnTopicText.isUsable(phrase)).toList();
    }

    /** The topic as it stands in the fields; empty where it has no name or no words. */
    Optional<Topic> topic() {
        List<String> given = names.stream().map(TopicForm::name).toList();
        String first = given.stream().filter(name -> !name.isEmpty()).findFirst().orElse("");
        String known = id.isEmpty() ? OwnTopicText.id(first) : id;
        List<String> chinese = Stream.of(traditional, simplified).flatMap(area -> usable(area).stream()).distinct()
                .toList();
        if (known.isEmpty() || usable(english).isEmpty() && chinese.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = first.isEmpty() ? List.of()
                : given.stream().map(name -> name.isEmpty() ? first : name).toList();
        return Optional.of(new Topic(known, named, usable(english), chinese, usable(excluded)));
    }

    private static String name(TextField field) {
        return field.getText().replaceAll("[;；]", " ").strip();
    }

    private static List<String> usable(TextArea area) {
        return OwnTopicText.phrases(area.getText()).stream().filter(OwnTopicText::isUsable).toList();
    }
}
