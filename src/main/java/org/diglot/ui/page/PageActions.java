package org.diglot.ui.page;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.TextSelection;

/** What can be done on the page, for the window's table: going about, selecting, copying. */
final class PageActions {

    private final ReadingSession session;
    private final Page page;
    private final PageMoves moves;
    private final Selecting selecting;
    private final Citation citation;
    private final ObjectProperty<Runnable> citer = new SimpleObjectProperty<>();

    PageActions(ReadingSession session, Page page, PageMoves moves, Selecting selecting, Citation citation) {
        this.session = session;
        this.page = page;
        this.moves = moves;
        this.selecting = selecting;
        this.citation = citation;
    }

    void offer(Actions to, Runnable askWhere) {
        ObservableBooleanValue open = Bindings.isNotNull(session.transcriptProperty());
        ObservableBooleanValue selected = Bindings.createBooleanBinding(
                () -> page.selectionProperty().get().isPresent() || front().isPresent(), page.selectionProperty(),
                page.front().selectionProperty());
        offerMoves(to, open, askWhere);
        offerSelection(to, open);
        to.add(Action.of("edit.copy", "Shortcut+C", () -> copy(false)).enabledWhen(selected));
        to.add(Action.of("edit.copyCited", "Shortcut+Shift+C", this::cite).enabledWhen(Bindings.createBooleanBinding(
                () -> selected.get() || open.get() && citer.get() != null, selected, open, citer)));
        to.add(Action.of("edit.selectAll", "Shortcut+A", selecting::all).enabledWhen(open));
        to.add(Action.of("edit.selectNothing", "Esc", selecting::clear).enabledWhen(selected));
    }

    private void offerMoves(Actions to, ObservableBooleanValue open, Runnable askWhere) {
        to.add(Action.of("go.nextSegment", "J Down", () -> moves.bySegment(1)).enabledWhen(open));
        to.add(Action.of("go.previousSegment", "K Up", () -> moves.bySegment(-1)).enabledWhen(open));
        to.add(Action.of("go.nextTurn", "N", () -> moves.byTurn(1)).enabledWhen(open));
        to.add(Action.of("go.previousTurn", "P", () -> moves.byTurn(-1)).enabledWhen(open));
        to.add(Action.of("go.pageDown", "Page_Down Space", () -> moves.byPage(1)).enabledWhen(open));
        to.add(Action.of("go.pageUp", "Page_Up Shift+Space", () -> moves.byPage(-1)).enabledWhen(open));
        to.add(Action.of("go.start", "Home", () -> moves.toEnd(-1)).enabledWhen(open));
        to.add(Action.of("go.end", "End", () -> moves.toEnd(1)).enabledWhen(open));
        to.add(Action.of("go.to", "G", askWhere).enabledWhen(open));
    }

    private void offerSelection(Actions to, ObservableBooleanValue open) {
        to.add(Action.of("select.letterForward", "Shift+Right", () -> selecting.byLetter(1)).enabledWhen(open));
        to.add(Action.of("select.letterBack", "Shift+Left", () -> selecting.byLetter(-1)).enabledWhen(open));
        to.add(Action.of("select.wordForward", "Shortcut+Shift+Right", () -> selecting.byWord(1)).enabledWhen(open));
        to.add(Action.of("select.wordBack", "Shortcut+Shift+Left", () -> selecting.byWord(-1)).enabledWhen(open));
        to.add(Action.of("select.lineForward", "Shift+Down", () -> selecting.byLine(1)).enabledWhen(open));
        to.add(Action.of("select.lineBack", "Shift+Up", () -> selecting.byLine(-1)).enabledWhen(open));
        to.add(Action.of("select.sentenceForward", "Shortcut+Shift+Down", () -> selecting.bySentence(1)).enabledWhen(open));
        to.add(Action.of("select.sentenceBack", "Shortcut+Shift+Up", () -> selecting.bySentence(-1)).enabledWhen(open));
        to.add(Action.of("select.columnLeft", "Alt+Left", () -> selecting.byColumn(-1)).enabledWhen(open));
        to.add(Action.of("select.columnRight", "Alt+Right", () -> selecting.byColumn(1)).enabledWhen(open));
    }

    /** Copies what is read with its source, where somebody knows better how. */
    void setCiter(Runnable action) {
        citer.set(action);
    }

    private void cite() {
        if (citer.get() == null || front().isPresent()) {
            copy(true);
        } else {
            citer.get().run();
        }
    }

    void copy(boolean cited) {
        Transcript call = session.transcriptProperty().get();
        Optional<TextSelection> selected = page.selectionProperty().get();
        if (call != null) {
            selected.map(words -> cited ? citation.cite(call, words) : words.text(call))
                    .or(() -> front().map(words -> cited ? citation.cite(call, words) : words.text()))
                    .ifPresent(PageActions::put);
        }
    }

    private Optional<FrontSelection> front() {
        return page.front().selectionProperty().get();
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
