package org.diglot.ui.margin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.diglot.numbers.Ledger;
import org.diglot.settings.Verdict;
import org.diglot.transcript.Finding;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.Background;
import org.diglot.ui.Controls;
import org.diglot.ui.Mark;
import org.diglot.ui.Notices;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/**
 * Speakers, figures and checks of the call that is open, in two parts for a window to place: the panel, and the line of
 * what was found. Reads the figures itself, in the background, and puts their marks on the page.
 */
public final class MarginView {

    private final ReadingSession session;
    private final Verdicts verdicts;
    private final Studying studying;
    private final SpeakersFace speakers;
    private final FiguresFace figures;
    private final ChecksFace checks;
    private final Panel panel = new Panel();
    private final FootLine foot;
    private final Lights lights;
    private final LedgerCopy copy;
    private Runnable onNeeded = () -> { };
    private Optional<Further> quotes = Optional.empty();

    /** A face that another view brings. */
    private record Further(Region face, Node first, ObservableIntegerValue count) {
    }

    /**
     * @param home  the folder of what belongs to the analyst
     * @param asker asks where to write a file
     */
    public MarginView(ReadingSession session, Words words, Background background, Notices notices, Path home,
                      TargetAsker asker) {
        this.session = session;
        verdicts = new Verdicts(background, notices);
        studying = new Studying(session, background, verdicts, home);
        Ledgers ledgers = new Ledgers(session, studying, verdicts, background, words);
        speakers = new SpeakersFace(session, studying, verdicts, ledgers, words);
        figures = new FiguresFace(session, studying, verdicts, ledgers, words);
        checks = new ChecksFace(session, studying, verdicts, words, new FindingWords(words, ledgers.say()));
        foot = new FootLine(studying, verdicts, words, this::showFigures, this::showFindings);
        lights = new Lights(session, studying, List.of(speakers.table(), figures.table()));
        copy = new LedgerCopy(studying, verdicts, background, notices, words, asker);
    }

    /** Adds what can be done here to the window's table; before what shares a key with it while no list has the focus. */
    public void offer(Actions to) {
        offer(to, Panel.Face.SPEAKERS, "Shortcut+1", speakers.list());
        offer(to, Panel.Face.FIGURES, "Shortcut+2", figures.table());
        offer(to, Panel.Face.CHECKS, "Shortcut+3", checks.list());
        quotes.ifPresent(face -> offer(to, Panel.Face.QUOTES, "Shortcut+4", face.first()));
        to.add(Action.of("figures.filter", "Shortcut+Shift+F", () -> {
            show(Panel.Face.FIGURES);
            figures.sieve().text().requestFocus();
        }));
        to.add(Action.of("figures.copy", "Shortcut+C", () -> copy.copy(focusedTable().getSelectionModel()
                .getSelectedItems())).enabledWhen(speakers.table().focusedProperty()
                .or(figures.table().focusedProperty())));
        to.add(Action.of("figures.export", "Shortcut+E", () -> copy.export(figures.table().getItems()))
                .enabledWhen(Bindings.createBooleanBinding(() -> studying.studyProperty().get().isPresent(),
                        studying.studyProperty())));
        decide(to, "checks.accept", "A", Optional.of(Verdict.ACCEPTED));
        decide(to, "checks.notAnError", "E", Optional.of(Verdict.NOT_AN_ERROR));
        decide(to, "checks.reopen", "U", Optional.empty());
        to.add(Action.of("checks.undo", "Shortcut+Z", verdicts::undo).enabledWhen(verdicts.undoableProperty()));
    }

    private void offer(Actions to, Panel.Face face, String key, Node first) {
        to.add(Action.of(face.action(), key, () -> {
            show(face);
            first.requestFocus();
        }).shownOn(panel.shownProperty().isEqualTo(face)));
    }

    private void decide(Actions to, String id, String key, Optional<Verdict> verdict) {
        to.add(Action.of(id, key, () -> checks.decide(verdict)).enabledWhen(checks.list().focusedProperty()));
    }

    private LedgerTable focusedTable() {
        return speakers.table().isFocused() ? speakers.table() : figures.table();
    }

    /** Makes the panel, once the actions are in the table. */
    public void createView(Controls controls) {
        figures.createView(controls);
        panel.add(Panel.Face.SPEAKERS, speakers, controls);
        panel.add(Panel.Face.FIGURES, figures, controls);
        panel.add(Panel.Face.CHECKS, checks, controls);
        panel.count(Panel.Face.CHECKS, checks.openProperty());
        quotes.ifPresent(face -> {
            panel.add(Panel.Face.QUOTES, face.face(), controls);
            panel.place(face.face());
            panel.count(Panel.Face.QUOTES, face.count());
        });
    }

    /**
     * Adds the face of the quotes, which another view brings; before {@link #offer}.
     *
     * @param first has the keyboard first
     * @param count stands on the tab
     */
    public void setQuotes(Region face, Node first, ObservableIntegerValue count) {
        quotes = Optional.of(new Further(face, first, count));
    }

    public void showQuotes() {
        show(Panel.Face.QUOTES);
    }

    /** Whether the checks have the keyboard. */
    public ObservableBooleanValue decidingProperty() {
        return checks.list().focusedProperty();
    }

    /** Index of the segment of the finding that the keyboard stands on, while the checks have the keyboard. */
    public Optional<Integer> finding() {
        return checks.selected().filter(_ -> checks.list().isFocused()).map(Found::segment);
    }

    /** The checked figures of the call that is open; nothing while they aren't read. */
    public Optional<Ledger> ledger() {
        return studying.studyProperty().get().map(Study::ledger);
    }

    public Region panel() {
        return panel;
    }

    /** How many figures agree and what doesn't; belongs into the window's foot. */
    public Region foot() {
        return foot;
    }

    /** Runs when something asks for the panel, which the window may have folded away. */
    public void setOnNeeded(Runnable action) {
        onNeeded = action;
    }

    /** The pointer is on a mark of the page, or has left it. */
    public void hover(Optional<Mark> mark) {
        lights.hover(mark);
    }

    /** A mark of the page was clicked: the ledgers stand on its figure, the checks on its finding. */
    public void click(Mark mark) {
        lights.at(mark).ifPresent(figure -> {
            lights.hold(Optional.of(figure));
            List.of(speakers.table(), figures.table()).forEach(table -> table.select(figure, true));
            figure.findings().stream().findFirst().ifPresent(checks::select);
        });
    }

    /** Before the window is gone. */
    public void saveNow() {
        verdicts.saveNow();
    }

    private void show(Panel.Face face) {
        onNeeded.run();
        panel.show(face);
    }

    private void showFigures(CheckState state) {
        figures.sieve().showState(state);
        show(Panel.Face.FIGURES);
    }

    private void showFindings(Optional<Finding.Kind> kind) {
        checks.show(kind);
        show(Panel.Face.CHECKS);
    }
}
