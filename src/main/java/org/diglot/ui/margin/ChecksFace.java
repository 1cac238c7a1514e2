package org.diglot.ui.margin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diglot.settings.Verdict;
import org.diglot.transcript.Finding;
import org.diglot.ui.Choice;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** The findings, worst first; what the analyst has put aside stands last. */
final class ChecksFace extends VBox {

    private final ReadingSession session;
    private final Studying studying;
    private final Verdicts verdicts;
    private final Words words;
    private final ObservableList<Found> shown = FXCollections.observableArrayList();
    private final ListView<Found> list = new ListView<>(shown);
    private final Label empty = new Label();
    private final Choice<Optional<Finding.Severity>> severity;
    private final Choice<Optional<Finding.Kind>> kind;
    private final CheckBox decided = new CheckBox();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();

    ChecksFace(ReadingSession session, Studying studying, Verdicts verdicts, Words words, FindingWords say) {
        this.session = session;
        this.studying = studying;
        this.verdicts = verdicts;
        this.words = words;
        severity = new Choice<>("checks-severity", words, "margin.severity", one -> words.get("margin.severity."
                + one.map(it -> it.name().toLowerCase(java.util.Locale.ROOT)).orElse("any")),
                Stream.concat(Stream.of(Optional.<Finding.Severity>empty()),
                        Stream.of(Finding.Severity.values()).map(Optional::of)).toList());
        kind = new Choice<>("checks-kind", words, "margin.findingKind", one -> words.get("margin.finding."
                + one.map(Finding.Kind::printed).orElse("any")), List.of(Optional.empty()));
        createView(say);
        listen();
    }

    private void createView(FindingWords say) {
        getStyleClass().addAll("face", "checks-face");
        list.setId("findings");
        list.getStyleClass().addAll("panel-list", "finding-list");
        list.accessibleTextProperty().bind(words.of("margin.checks"));
        list.setCellFactory(view -> new FindingCell(session, studying, verdicts, words, say, this::decide));
        empty.getStyleClass().add("empty-sentence");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        decided.setId("checks-decided");
        decided.setSelected(true);
        decided.textProperty().bind(words.of("margin.showDecided"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.of("margin.showDecidedHow"));
        decided.setTooltip(tooltip);
        FlowPane line = new FlowPane(severity, kind, decided);
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sieve-choices");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(line, list);
    }

    private void listen() {
        studying.studyProperty().subscribe(this::count);
        verdicts.allProperty().subscribe(this::count);
        studying.studyProperty().subscribe(this::offerKinds);
        studying.studyProperty().subscribe(this::fill);
        session.chosenSpeakersProperty().subscribe(this::fill);
        verdicts.allProperty().subscribe(this::fill);
        Stream.of(severity.valueProperty(), kind.valueProperty(), decided.selectedProperty())
                .forEach(one -> one.subscribe(this::fill));
        words.languageProperty().subscribe(this::fill);
        words.languageProperty().subscribe(list::refresh);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                selected().ifPresent(found -> session.goTo(found.segment()));
            }
        });
    }

    ListView<Found> list() {
        return list;
    }

    Optional<Found> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** How many findings of all speakers are undecided. */
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void count() {
        open.set((int) studying.studyProperty().get().map(Study::findings).orElse(List.of()).stream()
                .filter(found -> verdicts.of(found).isEmpty()).count());
    }

    /** Shows the findings of one kind, or all. */
    void show(Optional<Finding.Kind> wanted) {
        severity.valueProperty().set(Optional.empty());
        kind.valueProperty().set(wanted);
    }

    void select(Found found) {
        list.getSelectionModel().select(found);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    /** Decides on the finding the keyboard stands on. */
    void decide(Optional<Verdict> verdict) {
        selected().ifPresent(found -> decide(found, verdict));
    }

    /** Decides, and goes on to the next that is undecided; what is undecided again keeps the keyboard. */
    private void decide(Found found, Optional<Verdict> verdict) {
        Found next = verdict.flatMap(one -> undecidedAfter(found)).orElse(found);
        verdicts.decide(found, verdict);
        list.getSelectionModel().select(next);
        list.requestFocus();
        reveal(list.getSelectionModel().getSelectedIndex());
    }

    /** The next in the list, from its start again after its end. */
    private Optional<Found> undecidedAfter(Found found) {
        int at = shown.indexOf(found);
        return Stream.concat(shown.subList(at + 1, shown.size()).stream(), shown.subList(0, Math.max(0, at)).stream())
                .filter(one -> verdicts.of(one).isEmpty()).findFirst();
    }

    /** Scrolls no more than is needed. */
    private void reveal(int index) {
        if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    private void offerKinds() {
        List<Finding.Kind> kinds = studying.studyProperty().get().map(Study::findings).orElse(List.of()).stream()
                .map(found -> found.finding().kind()).distinct().sorted().toList();
        kind.offer(Stream.concat(Stream.of(Optional.<Finding.Kind>empty()), kinds.stream().map(Optional::of)).toList());
    }

    private void fill() {
        Optional<Found> before = selected();
        int at = list.getSelectionModel().getSelectedIndex();
        Map<String, Verdict> all = verdicts.allProperty().get();
        List<Found> next = studying.studyProperty().get().map(Study::findings).orElse(List.of()).stream()
                .filter(found -> lets(found, all))
                .sorted(Comparator.comparing(found -> all.get(found.id()) == Verdict.NOT_AN_ERROR)).toList();
        if (!next.equals(shown)) {
            shown.setAll(next);
        }
        before.filter(next::contains).ifPresentOrElse(found -> list.getSelectionModel().select(found),
                () -> list.getSelectionModel().select(Math.min(Math.max(at, 0), next.size() - 1)));
        empty.setText(emptySentence());
    }

    private boolean lets(Found found, Map<String, Verdict> all) {
        Set<String> chosen = session.chosenSpeakersProperty().get();
        var call = session.transcriptProperty().get();
        return severity.get().map(one -> one == found.finding().severity()).orElse(true)
                && kind.get().map(one -> one == found.finding().kind()).orElse(true)
                && (decided.isSelected() || !all.containsKey(found.id()))
                && (chosen.isEmpty() || chosen.contains(
                        call.turnOf(call.segments().get(found.segment())).speaker()));
    }

    private String emptySentence() {
        Optional<Study> study = studying.studyProperty().get();
        if (study.isEmpty()) {
            return session.transcriptProperty().get() == null ? "" : words.get("margin.reading");
        }
        if (!study.get().inTwoLanguages() && study.get().findings().isEmpty()) {
            return words.get("margin.oneLanguage");
        }
        return words.get(study.get().findings().isEmpty() ? "margin.noFindings" : "margin.noneSifted");
    }
}
