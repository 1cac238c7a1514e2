package org.diglot.ui.margin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.diglot.settings.Verdict;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;
import org.diglot.ui.Mark;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Typography;
import org.diglot.ui.Words;

/** One finding: what it is, its two lines, what was expected, and what the analyst makes of it. */
final class FindingCell extends ListCell<Found> {

    private static final int MOST_LETTERS = 170;
    private static final int MOST_HAN = 80;
    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");

    private final ReadingSession session;
    private final Studying studying;
    private final Verdicts verdicts;
    private final Words words;
    private final FindingWords say;
    private final Region dot = new Region();
    private final Label kind = new Label();
    private final Label place = new Label();
    private final VBox lines = new VBox();
    private final Label sentence = new Label();
    private final Button accept = new Button();
    private final Button notAnError = new Button();
    private final Button undo = new Button();
    private final Label decided = new Label();
    private final VBox body = new VBox();

    /** Held here, for the verdicts know it weakly: they outlive the cells. */
    private final InvalidationListener onVerdict = change -> follow();

    /** @param decider decides on a finding; an empty verdict takes the decision back */
    FindingCell(ReadingSession session, Studying studying, Verdicts verdicts, Words words, FindingWords say,
                BiConsumer<Found, Optional<Verdict>> decider) {
        this.session = session;
        this.studying = studying;
        this.verdicts = verdicts;
        this.words = words;
        this.say = say;
        getStyleClass().add("finding-cell");
        createView(decider);
        verdicts.allProperty().addListener(new WeakInvalidationListener(onVerdict));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                session.goTo(getItem().segment());
            }
        });
    }

    private void createView(BiConsumer<Found, Optional<Verdict>> decider) {
        dot.getStyleClass().add("state-dot");
        kind.getStyleClass().add("finding-kind");
        kind.setWrapText(true);
        kind.setMinHeight(Region.USE_PREF_SIZE);
        place.getStyleClass().add("finding-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        lines.getStyleClass().add("finding-lines");
        sentence.getStyleClass().add("finding-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        decided.getStyleClass().add("finding-decided");
        accept.setId("accept");
        notAnError.setId("not-an-error");
        undo.setId("undo-verdict");
        Region spring = new Region();
        HBox.setHgrow(spring, javafx.scene.layout.Priority.ALWAYS);
        HBox head = new HBox(dot, kind, spring, place);
        head.getStyleClass().add("finding-head");
        head.setAlignment(Pos.CENTER_LEFT);
        offer(accept, "margin.acceptHow", "A", decider, Optional.of(Verdict.ACCEPTED));
        offer(notAnError, "margin.notAnErrorHow", "E", decider, Optional.of(Verdict.NOT_AN_ERROR));
        offer(undo, "margin.undoHow", "U", decider, Optional.empty());
        HBox foot = new HBox(accept, notAnError, decided, undo);
        foot.getStyleClass().add("finding-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("finding-body");
        body.getChildren().setAll(head, lines, sentence, foot);
        setGraphic(body);
    }

    private void offer(Button button, String how, String shortcut, BiConsumer<Found, Optional<Verdict>> decider,
                       Optional<Verdict> verdict) {
        button.getStyleClass().addAll("quiet", "verdict");
        button.setFocusTraversable(false);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.of(how).map(said -> said + "  " + shortcut));
        button.setTooltip(tooltip);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> decider.accept(getItem(), verdict));
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    @Override
    protected void updateItem(Found found, boolean empty) {
        super.updateItem(found, empty);
        Optional<Study> study = studying.studyProperty().get();
        boolean shown = !empty && found != null && study.isPresent();
        body.setVisible(shown);
        body.setManaged(shown);
        if (shown) {
            show(found, study.get());
        }
    }

    private void show(Found found, Study study) {
        Finding finding = found.finding();
        for (Finding.Severity one : Finding.Severity.values()) {
            dot.pseudoClassStateChanged(PseudoClass.getPseudoClass(one.name().toLowerCase(Locale.ROOT)),
                    one == finding.severity());
        }
        kind.setText(say.kind(finding));
        place.setText(words.get("margin.segment", Integer.toString(found.segment())));
        lines.getChildren().setAll(lines(found, study));
        sentence.setText(say.sentence(finding, study));
        accept.setText(words.get("margin.accept"));
        notAnError.setText(words.get("margin.notAnError"));
        undo.setText(words.get("margin.undo"));
        decide(verdicts.of(found));
        setAccessibleText(String.join(". ", say.severity(finding), kind.getText(), sentence.getText()));
    }

    private void follow() {
        if (body.isVisible() && getItem() != null) {
            decide(verdicts.of(getItem()));
        }
    }

    private void decide(Optional<Verdict> verdict) {
        accept.setVisible(verdict.isEmpty());
        notAnError.setVisible(verdict.isEmpty());
        undo.setVisible(verdict.isPresent());
        decided.setVisible(verdict.isPresent());
        decided.setManaged(verdict.isPresent());
        decided.setText(verdict.map(one -> words.get(one == Verdict.ACCEPTED ? "margin.accepted"
                : "margin.dismissed")).orElse(""));
        pseudoClassStateChanged(DECIDED, verdict.equals(Optional.of(Verdict.NOT_AN_ERROR)));
    }

    private static List<TextFlow> lines(Found found, Study study) {
        var segment = study.call().segments().get(found.segment());
        List<TextFlow> flows = new java.util.ArrayList<>();
        for (int column = 0; column < segment.texts().size(); column++) {
            int here = column;
            String text = segment.texts().get(column).text();
            List<Span> spans = found.places().stream().filter(mark -> mark.segment() == found.segment()
                    && mark.column() == here).map(Mark::span).filter(span -> span.end() <= text.length()).sorted()
                    .toList();
            if (!text.isBlank()) {
                flows.add(flow(Excerpt.of(text, spans, study.call().languages().get(column).script().isSquare()
                        ? MOST_HAN : MOST_LETTERS), column, study.call().languages().get(column)));
            }
        }
        return flows;
    }

    private static TextFlow flow(Excerpt excerpt, int column, Language language) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(column == 0 ? "finding-original" : "finding-translation");
        excerpt.pieces().forEach(piece -> {
            Text text = new Text(piece.words());
            text.getStyleClass().addAll(piece.emphasised() ? "emphasised" : "plain", Typography.style(language));
            flow.getChildren().add(text);
        });
        return flow;
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
        return snappedTopInset() + body.prefHeight(room) + snappedBottomInset();
    }
}
