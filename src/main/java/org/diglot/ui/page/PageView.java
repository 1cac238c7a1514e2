package org.diglot.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;
import org.diglot.ui.Actions;
import org.diglot.ui.Mark;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.TextSelection;
import org.diglot.ui.Typography;
import org.diglot.ui.Words;

/** The transcript side by side, in three parts for a window to place: the page, its outline, its strip. */
public final class PageView {

    private final Page page;
    private final PageMouse mouse;
    private final PageMoves moves;
    private final PageActions actions;
    private final ReadingSession session;
    private final Words words;
    private final PageSentences say;
    private final WordAt wordAt = new WordAt();
    private final StackPane desk = new StackPane();
    private Outline outline;
    private Strip strip;
    private GoToField field;

    public PageView(ReadingSession session, Words words, Typography typography) {
        this.session = session;
        this.words = words;
        say = new PageSentences(words);
        page = new Page(session, say, typography);
        moves = new PageMoves(session, page);
        Selecting selecting = new Selecting(session, page, wordAt);
        mouse = new PageMouse(session, page, selecting);
        actions = new PageActions(session, page, moves, selecting, new Citation(say));
        createView();
        words.languageProperty().addListener((_, _, _) -> page.reset());
    }

    private void createView() {
        dress(desk);
        desk.setMinSize(0, 0);
        desk.getStyleClass().add("desk");
        desk.getChildren().add(page);
    }

    /** Makes ready for a first call while that is being read: a little at a time, so that the call is shown as soon as it comes. */
    public void prepare() {
        Language interfaces = words.languageProperty().get();
        prepare(page.preparations(Language.ENGLISH,
                interfaces.script().isSquare() ? interfaces : Language.CHINESE_TRADITIONAL));
    }

    private void prepare(Queue<Runnable> pieces) {
        if (!pieces.isEmpty()) {
            Platform.runLater(() -> {
                if (session.transcriptProperty().get() == null) {
                    pieces.remove().run();
                    prepare(pieces);
                }
            });
        }
    }

    private static void dress(Parent part) {
        part.getStylesheets().add(PageView.class.getResource("page.css").toExternalForm());
    }

    /** The columns. */
    public Region page() {
        return desk;
    }

    /** Sections, exchanges and turns, with a filter above; made when it is asked for first. */
    public Region outline() {
        if (outline == null) {
            outline = new Outline(words, say, turn -> {
                moves.toTurn(turn);
                page.requestFocus();
            });
            dress(outline);
            session.transcriptProperty().subscribe(_ -> outline.show(page.contents()));
            page.turnProperty().subscribe(turn -> outline.follow(turn.intValue()));
            words.languageProperty().addListener((_, _, _) -> {
                outline.show(page.contents());
                outline.follow(page.turnProperty().get());
            });
        }
        return outline;
    }

    /**
     * The whole call in one glance, and the scroll bar of the page; belongs at its right edge. Made when it is asked for
     * first.
     */
    public Region strip() {
        if (strip == null) {
            strip = new Strip(session, page, words);
            dress(strip);
        }
        return strip;
    }

    private void ask() {
        if (field == null) {
            field = new GoToField(words, moves::toTyped, page);
            field.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            StackPane.setAlignment(field, Pos.TOP_CENTER);
            desk.getChildren().add(field);
        }
        field.ask();
    }

    /** Adds what can be done on the page to the window's table. */
    public void offer(Actions to) {
        actions.offer(to, this::ask);
    }

    /** What is selected, if anything is. */
    public ReadOnlyObjectProperty<Optional<TextSelection>> selectionProperty() {
        return page.selectionProperty();
    }

    /** Index of the turn that the reader is in; -1 where there is none. */
    public ReadOnlyIntegerProperty turnProperty() {
        return page.turnProperty();
    }

    /** Hears of the topmost mark under the pointer, and of its leaving. */
    public void setOnMarkHover(Consumer<Optional<Mark>> action) {
        mouse.onHover(action);
    }

    /** Hears of a mark that was clicked. */
    public void setOnMarkClick(Consumer<Mark> action) {
        mouse.onClick(action);
    }

    /** Tells where a text uses terms: a double click in Chinese then takes them whole. Called on the FX thread. */
    public void know(Function<String, List<Span>> terms) {
        wordAt.know(terms);
    }

    /** Copies the selection, or the row, with its source; without one, plain words are copied. */
    public void setOnCite(Runnable action) {
        actions.setCiter(action);
    }

    /** Nothing is selected any more. */
    public void clearSelection() {
        page.select(Optional.empty());
    }

    /** The keyboard goes to the columns. */
    public void focus() {
        page.requestFocus();
    }
}
