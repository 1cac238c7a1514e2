package org.diglot.ui.quoting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diglot.quotes.Format;
import org.diglot.quotes.Grouping;
import org.diglot.quotes.Template;
import org.diglot.transcript.Language;
import org.diglot.ui.Choice;
import org.diglot.ui.Words;

/** What of an export can be chosen. */
final class ExportForm extends VBox {

    /** Which quotes go out. */
    enum Which {
        ALL, SHOWN, CHOSEN
    }

    private final ReadOnlyObjectWrapper<Wish> wish = new ReadOnlyObjectWrapper<>();
    private final Choice<Which> which;
    private final Choice<Target> target;
    private final Choice<Optional<Language>> language;
    private final Choice<Grouping> grouping;
    private final Choice<Language> labels;
    private final CheckBox figures = new CheckBox();
    private final CheckBox notes = new CheckBox();
    private final CheckBox dated = new CheckBox();
    private final CheckBox bom = new CheckBox();
    private final Words words;

    ExportForm(Words words) {
        this.words = words;
        getStyleClass().add("export-form");
        which = new Choice<>("export-which", words, "export.which", one -> words.get("export.which." + key(one)),
                List.of(Which.values()));
        target = new Choice<>("export-format", words, "export.format", this::name, targets(List.of()));
        language = new Choice<>("export-language", words, "export.language", one -> one.map(it ->
                words.get("export.language." + it.tag())).orElseGet(() -> words.get("export.language.all")),
                List.of(Optional.empty()));
        grouping = new Choice<>("export-grouping", words, "export.grouping", one -> words.get("export.grouping." + key(one)),
                List.of(Grouping.values()));
        labels = new Choice<>("export-labels", words, "export.labels", one -> words.get("export.language." + one.tag()),
                List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL, Language.CHINESE_SIMPLIFIED));
        createView();
        Stream.<ObservableValue<?>>of(target.valueProperty(), language.valueProperty(), grouping.valueProperty(),
                labels.valueProperty(), figures.selectedProperty(), notes.selectedProperty(), dated.selectedProperty(),
                bom.selectedProperty()).forEach(one -> one.subscribe(this::read));
        read();
    }

    private void createView() {
        GridPane rows = new GridPane(12, 4);
        add(rows, "export.which", which);
        add(rows, "export.format", target);
        add(rows, "export.language", language);
        add(rows, "export.grouping", grouping);
        add(rows, "export.labels", labels);
        figures.setSelected(true);
        notes.setSelected(true);
        bom.setSelected(true);
        VBox checks = new VBox(box(figures, "figures"), box(notes, "notes"), box(dated, "dated"), box(bom, "bom"));
        checks.getStyleClass().add("export-checks");
        bom.managedProperty().bind(bom.visibleProperty());
        target.valueProperty().subscribe(one -> bom.setVisible(one instanceof Target.Plain(Format format)
                && format == Format.CSV));
        getChildren().setAll(rows, checks);
    }

    private void add(GridPane rows, String name, Node control) {
        Label label = new Label();
        label.textProperty().bind(words.of(name));
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("export-label");
        GridPane.setHgrow(control, Priority.ALWAYS);
        rows.addRow(rows.getRowCount(), label, control);
    }

    private CheckBox box(CheckBox box, String what) {
        box.setId("export-" + what);
        box.textProperty().bind(words.of("export.include." + what));
        return box;
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String name(Target one) {
        return switch (one) {
            case Target.Plain(Format format) -> words.get("export.format." + key(format));
            case Target.Filled(Template template) -> words.get("export.template", template.name(),
                    template.kind().extension().toUpperCase(java.util.Locale.ROOT));
        };
    }

    private static List<Target> targets(List<Template> templates) {
        List<Target> all = new ArrayList<>();
        for (Format format : List.of(Format.DOCX, Format.XLSX, Format.MARKDOWN, Format.HTML, Format.CSV, Format.JSON,
                Format.TMX)) {
            all.add(new Target.Plain(format));
        }
        templates.forEach(template -> all.add(new Target.Filled(template)));
        return all;
    }

    void offerTemplates(List<Template> templates) {
        target.offer(targets(templates));
    }

    /** Offers the languages of a call, and the selections that aren't empty. */
    void offer(List<Language> languages, List<Which> selections) {
        language.offer(Stream.concat(Stream.of(Optional.<Language>empty()),
                languages.size() < 2 ? Stream.empty() : languages.stream().map(Optional::of)).toList());
        which.offer(selections);
    }

    void speak(Language language) {
        labels.valueProperty().set(language);
    }

    private void read() {
        wish.set(new Wish(target.get(), language.get().map(Set::of).orElse(Set.of()), grouping.get(), figures.isSelected(),
                notes.isSelected(), dated.isSelected(), bom.isSelected(), labels.get()));
    }

    ReadOnlyObjectProperty<Wish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    ObservableValue<Which> whichProperty() {
        return which.valueProperty();
    }

    Node first() {
        return target;
    }
}
