package org.diglot.ui.find;

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
import org.diglot.ui.AfterPaint;
import org.diglot.ui.Background;
import org.diglot.ui.Job;
import org.diglot.ui.OwnTopics;
import org.diglot.ui.ReadingSession;

/**
 * Asks the open call what is typed. The newest query wins: the answer to an older one never arrives. The first hits
 * come at once, the rest once these are painted.
 */
final class Finder {

    /** How many hits the first answer to a query lights: more than a window shows. */
    private static final int FIRST = 40;

    /**
     * How long to wait.
     *
     * @param typing  after a key, for the next one; nothing where each key is answered, the ones before it given up
     * @param frames  after a call was opened, until its first rows are painted and it may be indexed
     * @param growing while calls are added to the library, before it is asked again
     */
    record Waits(Duration typing, int frames, Duration growing) {
        static final Waits USUAL = new Waits(Duration.ZERO, AfterPaint.FRAMES, Duration.millis(250));
    }

    private final Background background;
    private final OwnTopics topics;
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty exact = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final ReadOnlyObjectWrapper<Job> indexing = new ReadOnlyObjectWrapper<>();
    private final PauseTransition typing;
    private final AfterPaint paint;
    private final AfterPaint shown = new AfterPaint(1, () -> this.rest.run());
    private Runnable rest = () -> { };
    private Optional<IndexedCall> indexed = Optional.empty();
    private Optional<Job> asking = Optional.empty();
    private Optional<String> carried = Optional.empty();

    Finder(ReadingSession session, Background background, OwnTopics topics, Waits waits) {
        this.background = background;
        this.topics = topics;
        typing = new PauseTransition(waits.typing());
        paint = new AfterPaint(waits.frames(), () -> index(session.transcriptProperty().get()));
        typing.setOnFinished(event -> ask());
        topics.revisionProperty().addListener((property, before, now) -> again(session.transcriptProperty().get()));
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

    /** Whether a call is open and read to its end. */
    boolean isReady() {
        return indexed.isPresent() && indexing.get() == null;
    }

    /** Answers now what would be answered when typing pauses. */
    void hurry() {
        if (typing.getStatus() == Animation.Status.RUNNING) {
            ask();
        }
    }

    /** The query is kept when the call with that hash is opened next. */
    void carryTo(String hash) {
        carried = Optional.of(hash);
    }

    private void opened(Transcript call) {
        paint.stop();
        stopIndexing();
        indexed = Optional.empty();
        boolean kept = call != null && carried.filter(call.source().sha256()::equals).isPresent();
        carried = Optional.empty();
        if (!kept) {
            query.set("");
        }
        forget();
        if (call != null) {
            paint.start();
        }
    }

    /** The topics have changed: what is shown stays until there is an answer under the new ones. */
    private void again(Transcript call) {
        if (call != null && indexed.isPresent()) {
            stopIndexing();
            index(call);
        }
    }

    private void stopIndexing() {
        if (indexing.get() != null) {
            indexing.get().stop();
            indexing.set(null);
        }
    }

    private void index(Transcript call) {
        indexing.set(background.run(progress -> IndexedCall.begin(call, topics.now(), progress), this::begun));
    }

    /** Its beginning can be asked at once; the answers grow with what is read. */
    private void begun(IndexedCall call) {
        indexed = Optional.of(call);
        Job job = background.run(progress -> {
            call.read(progress);
            return call;
        }, done -> {
            indexing.set(null);
            ask();
        });
        job.progressProperty().addListener((property, before, now) -> more());
        indexing.set(job);
        ask();
    }

    private void more() {
        boolean busy = asking.filter(job -> job.runningProperty().get()).isPresent();
        if (!busy && typing.getStatus() != Animation.Status.RUNNING) {
            ask();
        }
    }

    private void forget() {
        shown.stop();
        asking.ifPresent(Job::stop);
        asking = Optional.empty();
        answer.set(Answer.NONE);
    }

    private void typed(String now) {
        if (now.isBlank() || typing.getDuration().lessThanOrEqualTo(Duration.ZERO)) {
            ask();
        } else {
            typing.playFromStart();
        }
    }

    private void ask() {
        typing.stop();
        shown.stop();
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
                rest = () -> ask(call, asked, 0);
                shown.start();
            }
        }));
    }
}
