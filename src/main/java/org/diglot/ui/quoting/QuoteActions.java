package org.diglot.ui.quoting;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.ReadingSession;

/** What can be done with quotes, for the window's table. */
final class QuoteActions {

    private final QuoteBook book;
    private final QuoteCommands commands;
    private final QuoteList list;
    private final Editing editing;
    private final Around around;
    private final QuotesFace face;
    private final QuotingSheets sheets;
    private final BooleanBinding ready;
    private final BooleanBinding all;

    QuoteActions(ReadingSession session, QuoteBook book, Keeping keeping, QuoteCommands commands, QuoteList list,
                 Editing editing, Around around, QuotesFace face, QuotingSheets sheets) {
        this.book = book;
        this.commands = commands;
        this.list = list;
        this.editing = editing;
        this.around = around;
        this.face = face;
        this.sheets = sheets;
        ready = Bindings.createBooleanBinding(() -> keeping.readyProperty().get()
                && session.currentProperty().get() >= 0 && !sheets.openProperty().get(), keeping.readyProperty(),
                session.currentProperty(), sheets.openProperty());
        all = Bindings.createBooleanBinding(() -> ready.get() && commands.hasAll(), ready, session.marksProperty(),
                session.chosenSpeakersProperty());
    }

    void offer(Actions to) {
        to.add(Action.of("quotes.highlight", "H", commands::highlight).enabledWhen(ready));
        to.add(Action.of("quotes.highlightAll", "Shift+H", commands::highlightAll).enabledWhen(all));
        for (Colour colour : Colour.values()) {
            to.add(Action.of(colour.action(), colour.shortcut(), () -> commands.colour(colour))
                    .enabledWhen(ready));
        }
        to.add(Action.of("quotes.tag", "T", () -> write(Editing.Part.TAGS)).enabledWhen(ready));
        to.add(Action.of("quotes.note", "M", () -> write(Editing.Part.NOTE)).enabledWhen(ready));
        to.add(Action.of("quotes.remove", "Delete", commands::remove).enabledWhen(ready));
        to.add(Action.of("quotes.up", "Alt+Up", () -> commands.move(-1)).enabledWhen(list.focusedProperty()));
        to.add(Action.of("quotes.down", "Alt+Down", () -> commands.move(1)).enabledWhen(list.focusedProperty()));
        to.add(Action.of("quotes.undo", "Shortcut+Z", book::undo)
                .enabledWhen(book.undoableProperty().and(Bindings.not(around.deciding()))));
        to.add(Action.of("quotes.redo", "Shortcut+Shift+Z Shortcut+Y", book::redo).enabledWhen(book.redoableProperty()));
        to.add(Action.of("quotes.copy", "Shortcut+C", commands::copy).enabledWhen(list.focusedProperty()));
        BooleanBinding any = Bindings.createBooleanBinding(() -> ready.get() && !book.quotes().isEmpty(), ready,
                book.quotesProperty());
        to.add(Action.of("quotes.copyShown", "", () -> commands.copy(face.shown())).enabledWhen(any));
        to.add(Action.of("quotes.export", "Shortcut+Shift+E", sheets::export).enabledWhen(any));
        to.add(Action.of("quotes.verify", "Shortcut+Shift+V", sheets::verify).enabledWhen(ready));
        to.add(Action.of("quotes.names", "", sheets::names).enabledWhen(ready));
        to.add(Action.of("quotes.filter", "Shortcut+Shift+L", () -> {
            around.showQuotes();
            face.sieve().text().requestFocus();
        }).enabledWhen(ready));
    }

    /** Writes at the quote at hand; where there is none, what is pointed at becomes one first. */
    private void write(Editing.Part part) {
        Set<String> meant = commands.atHand();
        if (meant.isEmpty()) {
            commands.highlight();
            meant = commands.atHand();
        }
        meant.stream().findFirst().ifPresent(id -> {
            around.showQuotes();
            list.select(Set.of(id));
            editing.begin(id, part);
        });
    }
}
