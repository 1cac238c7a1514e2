package org.diglot.ui.find;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.diglot.library.OwnedCall;
import org.diglot.settings.SearchesFile;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.Background;
import org.diglot.ui.Controls;
import org.diglot.ui.Notices;
import org.diglot.ui.OwnLibrary;
import org.diglot.ui.OwnTopics;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** The search in two parts for a window to place: the field for its bar, and the sheet that hangs below it. */
public final class FindView {

    private final ReadingSession session;
    private final Words words;
    private final Finder finder;
    private final Trail trail;
    private final Everywhere everywhere;
    private final PastSearches past;
    private final FindSheet sheet;
    private final TopicsSheet topics;
    private final FindField field;
    private final ReadOnlyObjectWrapper<String> asked = new ReadOnlyObjectWrapper<>("");
    private boolean libraryShown;
    private boolean lent;
    private BiConsumer<Path, Integer> opening = (file, segment) -> { };

    /** @param searches where they are kept */
    public FindView(ReadingSession session, Words words, Background background, Notices notices, OwnTopics topics,
                    OwnLibrary library, SearchesFile searches) {
        this(session, words, background, notices, topics, library, searches, Finder.Waits.USUAL);
    }

    FindView(ReadingSession session, Words words, Background background, Notices notices, OwnTopics topics,
             OwnLibrary library, SearchesFile searches, Finder.Waits waits) {
        this.session = session;
        this.words = words;
        this.topics = new TopicsSheet(topics, background, words);
        finder = new Finder(session, background, topics, waits);
        trail = new Trail(session, finder);
        everywhere = new Everywhere(library, topics, background, finder, waits);
        FindSentences say = new FindSentences(words);
        past = new PastSearches(searches, background, notices);
        sheet = new FindSheet(finder, trail, everywhere, words, say, past, this::open);
        field = new FindField(finder, trail, everywhere, sheet, past, say);
        finder.answerProperty().subscribe(answer -> asked.set(answer.query()));
        finder.queryProperty().addListener((property, before, now) -> giveBack());
        everywhere.spreadProperty().subscribe(spread -> asked.set(finder.queryProperty().get().strip()));
    }

    /** Adds what can be done with the search to the window's table, and makes the field that offers it. */
    public void offer(Actions to, Controls controls) {
        ObservableBooleanValue typed = finder.queryProperty().isNotEmpty();
        to.add(Action.of("find.find", "Shortcut+F", this::ask));
        to.add(Action.of("find.next", "F3 Shortcut+G", () -> step(trail::next)).enabledWhen(typed));
        to.add(Action.of("find.previous", "Shift+F3 Shortcut+Shift+G", () -> step(trail::previous)).enabledWhen(typed));
        to.add(Action.of("find.results", "F4", sheet::toggle).enabledWhen(typed).shownOn(sheet.openProperty()));
        to.add(Action.of("find.everywhere", "Shift+F4", this::toggleEverywhere).shownOn(everywhere.onProperty()));
        to.add(Action.of("find.exact", "", () -> finder.exactProperty().set(!finder.exactProperty().get()))
                .shownOn(finder.exactProperty()));
        to.add(Action.of("find.save", "Shortcut+S", sheet::askName).enabledWhen(typed));
        to.add(Action.of("find.past", "Alt+Down", this::showPast));
        to.add(Action.of("find.topics", "Shortcut+T", topics::toggle));
        to.add(Action.of("find.clear", "", trail::leave).enabledWhen(typed));
        to.add(Action.of("find.back", "Esc", this::back).enabledWhen(Bindings.or(typed, field.focusWithinProperty())));
        field.createView(controls, words);
        field.listen(words);
        sheet.hangBelow(field);
        String look = FindView.class.getResource("find.css").toExternalForm();
        for (Parent part : new Parent[] {field, sheet, topics}) {
            part.getStylesheets().add(look);
        }
    }

    private void back() {
        field.giveKeyboardBack();
        trail.giveBack();
    }

    /** @param opener opens the call of a file, with the reader on one of its segments */
    public void setOnOpen(BiConsumer<Path, Integer> opener) {
        opening = opener;
    }

    /** While the library is shown all calls are asked; afterwards the open one again, once the search is at its end. */
    public void libraryShown(boolean shown) {
        libraryShown = shown;
        if (shown && !everywhere.onProperty().get()) {
            everywhere.onProperty().set(true);
            lent = true;
        }
        giveBack();
    }

    /** Where no call is open, all calls are what there is to ask. */
    private void ask() {
        if (session.transcriptProperty().get() == null && !everywhere.onProperty().get()) {
            everywhere.onProperty().set(true);
            lent = true;
        }
        field.ask();
    }

    private void giveBack() {
        if (lent && !libraryShown && finder.queryProperty().get().isBlank()) {
            lent = false;
            everywhere.onProperty().set(false);
        }
    }

    /** Shows what a query finds in one call of the library. */
    public void showIn(String query, String call) {
        everywhere.onProperty().set(true);
        finder.queryProperty().set(query);
        everywhere.reachProperty().set(Reach.ALL.call(call));
        sheet.unfold();
    }

    private void step(Runnable way) {
        past.remember(finder.queryProperty().get());
        way.run();
    }

    private void showPast() {
        field.ask();
        sheet.suggestPast();
    }

    private void toggleEverywhere() {
        lent = false;
        everywhere.onProperty().set(!everywhere.onProperty().get());
        if (finder.queryProperty().get().isBlank()) {
            field.ask();
        } else {
            sheet.unfold();
        }
    }

    /** Goes to a sentence of any call; that of another one is opened there, with all its hits lit. */
    private void open(ResultRow.Sentence sentence) {
        OwnedCall call = sentence.call().orElseThrow();
        past.remember(finder.queryProperty().get());
        Transcript now = session.transcriptProperty().get();
        boolean isOpen = now != null && now.source().sha256().equals(call.sha256());
        if (!isOpen) {
            finder.carryTo(call.sha256());
        }
        opening.accept(isOpen ? session.fileProperty().get() : call.file(), sentence.found().segment());
    }

    /** What is typed, and has been asked. */
    public ReadOnlyObjectProperty<String> queryProperty() {
        return asked.getReadOnlyProperty();
    }

    Finder finder() {
        return finder;
    }

    Everywhere everywhere() {
        return everywhere;
    }

    /** For the window's bar. */
    public Region field() {
        return field;
    }

    /** For a layer over the whole window. */
    public Region sheet() {
        return sheet;
    }

    /** The editor of topics, for a layer above {@link #sheet}. */
    public Region topics() {
        return topics;
    }
}
