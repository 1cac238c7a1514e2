package org.diglot.ui.find;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Background;
import org.diglot.ui.Job;
import org.diglot.ui.ReadingSession;

/**
 * Asks the open call what is typed. The newest query wins: the answer to an older one never arrives. The first hits
 * come at once, the rest after them.
 */
final class Finder {

    /** How many hits the first answer to a query lights: more than a window shows. */
    private static final int FIRST = 100;

    /**
     * How long to wait.
     *
     * @param typing after a key, for the next one
     * @param paint  after a call was opened, for its first rows to be painted before it is indexed
     */
    record Waits(Duration typing, Duration paint) {
        static final Waits USUAL = new Waits(Duration.millis(25), Duration.millis(250));
    }

    private final Background background;
    private final Path own;
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty exact = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final ReadOnlyObjectWrapper<Job> indexing = new ReadOnlyObjectWrapper<>();
    private final PauseTransition typing;
    private final PauseTransition paint;
    private Optional<IndexedCall> indexed = Optional.empty();
    private Optional<Job> asking = Optional.empty();

    /** @param own the folder of what belongs to the analyst */
    Finder(ReadingSession session, Background background, Path own, Waits waits) {
        this.background = background;
        this.own = own;
        typing = new PauseTransition(waits.typing());
        paint = new PauseTransition(waits.paint());
        typing.setOnFinished(event -> ask());
        paint.setOnFinished(event -> index(session.transcriptProperty().get()));
        query.addListener((property, before, now) -> typed(now));
        exact.addListener((property, before, now) -> ask());
        session.transcriptProperty().subscribe(this::opened);
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Whether words are taken as typed: no topics, no other forms of a word. */
    BooleanProperty exactProperty() {
        return exact;
    }

    /** Of the query as it is typed; {@link Answer#NONE} while nothing is. */
    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The call being made ready to be searched; null where it is. */
    ReadOnlyObjectProperty<Job> indexingProperty() {
        return indexing.getReadOnlyProperty();
    }

    /** Answers now what would be answered when typing pauses. */
    void hurry() {
        if (typing.getStatus() == Animation.Status.RUNNING) {
            ask();
        }
    }

    private void opened(Transcript call) {
        paint.stop();
        stopIndexing();
        indexed = Optional.empty();
        query.set("");
        if (call != null) {
            paint.playFromStart();
        }
    }

    private void stopIndexing() {
        if (indexing.get() != null) {
            indexing.get().stop();
            indexing.set(null);
        }
    }

    private void index(Transcript call) {
        indexing.set(background.run(progress -> IndexedCall.of(call, own, progress), this::ready));
    }

    private void ready(IndexedCall call) {
        indexing.set(null);
        indexed = Optional.of(call);
        ask();
    }

    private void typed(String now) {
        if (now.isBlank()) {
            ask();
        } else {
            typing.playFromStart();
        }
    }

    private void ask() {
        typing.stop();
        asking.ifPresent(Job::stop);
        asking = Optional.empty();
        String asked = query.get().strip();
        if (asked.isEmpty()) {
            answer.set(Answer.NONE);
        } else {
            indexed.ifPresent(call -> ask(call, asked, FIRST));
        }
    }

    private void ask(IndexedCall call, String asked, int limit) {
        boolean asTyped = exact.get();
        asking = Optional.of(background.run(progress -> call.answer(asked, asTyped, limit, progress), found -> {
            answer.set(found);
            if (!found.isWhole()) {
                ask(call, asked, 0);
            }
        }));
    }
}
