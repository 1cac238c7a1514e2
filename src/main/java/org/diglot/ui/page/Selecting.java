package org.diglot.ui.page;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private int column = -1;
    private Caret held = new Caret(0, 0);
    private Caret moved = new Caret(0, 0);

    Selecting(ReadingSession session, Page page) {
        this.session = session;
        this.page = page;
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
        page.select(Caret.between(column, held, moved));
    }

    void clear() {
        page.front().clear();
        page.select(Optional.empty());
    }

    /** Selects the word under a letter; in Chinese the run of Han up to the next mark or figure. */
    void word(int inColumn, int segment, int letter) {
        column = inColumn;
        BreakIterator words = words(segment);
        int end = words.following(Math.min(letter, Math.max(0, text(segment).length() - 1)));
        if (end != BreakIterator.DONE) {
            held = new Caret(segment, words.previous());
            extend(new Caret(segment, end));
        }
    }

    void sentence(int inColumn, int segment) {
        column = inColumn;
        held = new Caret(segment, 0);
        extend(new Caret(segment, text(segment).length()));
    }

    private BreakIterator words(int segment) {
        BreakIterator words = BreakIterator.getWordInstance(locale());
        words.setText(text(segment));
        return words;
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
            step(words(moved.segment()), way);
        }
    }

    private void step(BreakIterator places, int way) {
        int length = text(moved.segment()).length();
        int at = Math.min(moved.offset(), length);
        int next = way > 0 ? (at >= length ? BreakIterator.DONE : places.following(at))
                : (at <= 0 ? BreakIterator.DONE : places.preceding(at));
        if (next != BreakIterator.DONE) {
            extend(new Caret(moved.segment(), next));
        } else if (inside(moved.segment() + way)) {
            int segment = moved.segment() + way;
            extend(new Caret(segment, way > 0 ? 0 : text(segment).length()));
        }
        page.reveal(moved.segment());
    }

    private boolean inside(int segment) {
        return segment >= 0 && segment < call().segments().size();
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
