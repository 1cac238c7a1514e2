package org.diglot.ui.page;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javafx.geometry.Rectangle2D;
import org.diglot.transcript.Language;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.TextSelection;

/** The two ends of the selection, and the ways to move them: by letter, word, sentence, turn. */
final class Selecting {

    private final ReadingSession session;
    private final Page page;
    private final WordAt wordAt;
    private int column = -1;
    private Caret held = new Caret(0, 0);
    private Caret moved = new Caret(0, 0);
    /** Where a move by lines began, from the column's left edge; no number after any other move. */
    private double goal = Double.NaN;

    Selecting(ReadingSession session, Page page, WordAt wordAt) {
        this.session = session;
        this.page = page;
        this.wordAt = wordAt;
    }

    private Transcript call() {
        return session.transcriptProperty().get();
    }

    private String text(int segment) {
        List<Text> texts = call().segments().get(segment).texts();
        return texts.get(column).text();
    }

    /** Begins a new selection, empty so far. */
    void begin(int inColumn, Caret at) {
        page.front().clear();
        column = inColumn;
        held = at;
        moved = at;
        tell();
    }

    /** Moves the loose end. */
    void extend(Caret to) {
        moved = to;
        tell();
    }

    private void tell() {
        goal = Double.NaN;
        if (page.caret().isVisible()) {
            page.caret().stand(column, moved);
        }
        page.select(Caret.between(column, held, moved));
    }

    void clear() {
        page.front().clear();
        page.caret().hide();
        page.select(Optional.empty());
    }

    /** Selects the word under a letter. */
    void word(int inColumn, int segment, int letter) {
        column = inColumn;
        wordAt.at(text(segment), letter, locale()).ifPresent(word -> {
            held = new Caret(segment, word.start());
            extend(new Caret(segment, word.end()));
        });
    }

    void sentence(int inColumn, int segment) {
        column = inColumn;
        held = new Caret(segment, 0);
        extend(new Caret(segment, text(segment).length()));
    }

    private Locale locale() {
        Language language = call().languages().get(column);
        return Locale.forLanguageTag(language.tag());
    }

    /** The whole turn; the whole call where the turn is selected already. */
    void all() {
        if (!ready()) {
            return;
        }
        Optional<TextSelection> before = page.selectionProperty().get();
        Turn turn = call().turnOf(call().segments().get(session.currentProperty().get()));
        select(turn.firstSegment(), turn.firstSegment() + turn.segments() - 1);
        if (page.selectionProperty().get().equals(before)) {
            select(0, call().segments().size() - 1);
        }
    }

    private void select(int first, int last) {
        held = new Caret(first, 0);
        extend(new Caret(last, text(last).length()));
    }

    /** Whether there is a text to select in; the keyboard begins at the current sentence. */
    private boolean ready() {
        int current = session.currentProperty().get();
        if (current < 0 || !page.isReady()) {
            return false;
        }
        List<Integer> shown = page.setting().columns().shown();
        if (page.selectionProperty().get().isEmpty()) {
            column = shown.contains(column) ? column : shown.getFirst();
            if (held.segment() != current || !held.equals(moved)) {
                held = new Caret(current, 0);
                moved = held;
            }
        }
        page.caret().stand(column, moved);
        return true;
    }

    void byLetter(int way) {
        if (ready()) {
            BreakIterator letters = BreakIterator.getCharacterInstance(locale());
            letters.setText(text(moved.segment()));
            step(letters, way);
        }
    }

    void byWord(int way) {
        if (ready()) {
            String text = text(moved.segment());
            step(way, at -> wordAt.at(text, way > 0 ? at : at - 1, locale())
                    .map(word -> way > 0 ? word.end() : word.start()).orElse(at + way));
        }
    }

    private void step(BreakIterator places, int way) {
        step(way, at -> way > 0 ? places.following(at) : places.preceding(at));
    }

    private void step(int way, IntUnaryOperator nextPlace) {
        int length = text(moved.segment()).length();
        int at = Math.min(moved.offset(), length);
        boolean atEdge = way > 0 ? at >= length : at <= 0;
        if (!atEdge) {
            extend(new Caret(moved.segment(), nextPlace.applyAsInt(at)));
        } else if (inside(moved.segment() + way)) {
            int segment = moved.segment() + way;
            extend(new Caret(segment, way > 0 ? 0 : text(segment).length()));
        }
        page.reveal(moved.segment());
    }

    private boolean inside(int segment) {
        return segment >= 0 && segment < call().segments().size();
    }

    /** The place above or below, as far from the column's left edge; into the next sentence where this one ends. */
    void byLine(int way) {
        if (!ready()) {
            return;
        }
        page.reveal(moved.segment());
        page.layout();
        Rectangle2D line = textOf(moved.segment()).caret(moved.offset());
        double x = Double.isNaN(goal) ? line.getMinX() : goal;
        double height = textOf(moved.segment()).lineHeight();
        double y = (line.getMinY() + line.getMaxY()) / 2 + way * height;
        int segment = moved.segment();
        if (y < 0 || y > textOf(segment).textHeight()) {
            segment += way;
            if (!inside(segment)) {
                extend(new Caret(moved.segment(), way > 0 ? text(moved.segment()).length() : 0));
                return;
            }
            page.reveal(segment);
            page.layout();
            y = way > 0 ? height / 2 : textOf(segment).textHeight() - height / 2;
        }
        extend(new Caret(segment, textOf(segment).offsetAt(x, y)));
        page.reveal(segment);
        goal = x;
    }

    private ColumnText textOf(int segment) {
        SegmentRow row = page.rowOfSegment(segment).orElseThrow();
        return row.text(row.position(column).orElse(0));
    }

    /** Puts the keyboard's place into the column at the left or at the right, at the start of the current sentence. */
    void byColumn(int way) {
        clear();
        if (ready()) {
            List<Integer> shown = page.setting().columns().shown();
            column = shown.get(Math.clamp(shown.indexOf(column) + way, 0, shown.size() - 1));
            begin(column, new Caret(session.currentProperty().get(), 0));
            page.reveal(held.segment());
            page.caret().stand(column, moved);
        }
    }

    /** To the end of the sentence, or of the next one; backwards to the beginnings. */
    void bySentence(int way) {
        if (!ready()) {
            return;
        }
        int length = text(moved.segment()).length();
        boolean atEdge = way > 0 ? moved.offset() >= length : moved.offset() <= 0;
        int segment = Math.clamp(atEdge ? moved.segment() + way : moved.segment(), 0, call().segments().size() - 1);
        extend(new Caret(segment, way > 0 ? text(segment).length() : 0));
        page.reveal(segment);
    }
}
