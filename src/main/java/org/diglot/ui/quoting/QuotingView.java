package org.diglot.ui.quoting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Actions;
import org.diglot.ui.Background;
import org.diglot.ui.Controls;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.Notices;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/**
 * What the analyst highlights: kept on the disk, shown on the page, in a face for the window's panel, and brought out of
 * the window from there.
 */
public final class QuotingView {

    /** How often to look for what another window wrote. */
    private static final Duration EVERY = Duration.seconds(1);

    private final ReadingSession session;
    private final Words words;
    private final QuoteBook book = new QuoteBook();
    private final Keeping keeping;
    private final QuoteList list = new QuoteList();
    private final Editing editing = new Editing();
    private final QuotesFace face;
    private final QuoteCommands commands;
    private final QuotingSheets sheets;
    private final QuoteActions actions;
    private Optional<QuoteMarks> marks = Optional.empty();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /** @param home the folder of what belongs to the analyst */
    public QuotingView(ReadingSession session, Words words, Background background, Notices notices, Path home,
                       Around around, Asker asker) {
        this.session = session;
        this.words = words;
        keeping = new Keeping(session, book, background, notices, home, EVERY);
        ColourNames names = new ColourNames(background, notices, words, home);
        face = new QuotesFace(session, book, words, names, list);
        commands = new QuoteCommands(session, book, around, list);
        sheets = new QuotingSheets(session, book, around, face, list, names, words, background, notices, asker, home);
        commands.setCopier(sheets::copy);
        actions = new QuoteActions(session, book, keeping, commands, list, editing, around, face, sheets);
        book.quotesProperty().subscribe(this::show);
        session.transcriptProperty().subscribe(this::follow);
    }

    private void follow(Transcript call) {
        marks = Optional.ofNullable(call).map(QuoteMarks::new);
        show();
    }

    private void show() {
        count.set(book.quotes().size());
        marks.ifPresent(of -> session.mark(Layer.QUOTES, of.of(book.quotes())));
    }

    /** Adds what can be done here to the window's table; before what shares a key with it elsewhere. */
    public void offer(Actions to) {
        actions.offer(to);
    }

    /** Makes the face, once the actions are in the table. */
    public void createView(Controls controls) {
        face.createView(editing, commands, new FaceTools(controls, words));
    }

    /** For the panel. */
    public Region face() {
        return face;
    }

    /** What has the keyboard first in the face. */
    public Node first() {
        return list;
    }

    /** Cards for layers over the whole window, unseen until they are asked for. */
    public List<Node> sheets() {
        return sheets.all();
    }

    /** How many quotes there are. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** A mark of the page was clicked: the list stands on its quote. */
    public void click(Mark mark) {
        commands.click(mark);
    }

    /** Copies what the analyst is at, a quote or not, with its source. */
    public void copy() {
        commands.copyAtHand();
    }

    /** Before the window is gone. */
    public void saveNow() {
        keeping.close();
    }
}
