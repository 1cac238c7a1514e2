package org.diglot.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diglot.library.OwnedCall;
import org.diglot.search.Hits;
import org.diglot.search.Search;
import org.diglot.transcript.Progress;

/**
 * The calls that the analyst owns, and the search over all of them. Changed only by its verbs, on the FX thread; they
 * return at once, and what they do is done in the order in which they were called. Nothing is opened before it is
 * asked for.
 */
public final class OwnLibrary {

    /** How the library can be used. */
    public enum State {
        /** Not asked for yet. */
        SHUT,
        OPEN,
        /** Another Diglot has it open: it can be searched, not changed. */
        READ_ONLY,
        /** Its folder can't be written: it can be searched, and that is forgotten at the end. */
        UNWRITABLE
    }

    private final Background background;
    private final Consumer<Throwable> failures;
    private final OwnTopics topics;
    private final LibraryDesk desk;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SHUT);
    private final ReadOnlyObjectWrapper<List<Kept>> calls = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Job> work = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final Deque<Step<?>> waiting = new ArrayDeque<>();
    private final Deque<Deed> deeds = new ArrayDeque<>();

    private record Step<T>(Background.Work<T> work, Consumer<T> done) {
    }

    /** Something to undo. */
    private record Deed(boolean added, List<OwnedCall> calls) {
    }

    /**
     * @param home     the folder of what belongs to the analyst
     * @param failures where it is told that the library can't be worked on
     */
    public OwnLibrary(Path home, Background background, OwnTopics topics, Consumer<Throwable> failures) {
        this.background = background;
        this.failures = failures;
        this.topics = topics;
        desk = new LibraryDesk(home);
        topics.revisionProperty().addListener((property, before, now) -> {
            if (state.get() != State.SHUT) {
                refresh();
            }
        });
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** By company, then in the order of time. */
    public ReadOnlyObjectProperty<List<Kept>> callsProperty() {
        return calls.getReadOnlyProperty();
    }

    /** Grows whenever a search may find something else than before. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** What is being added or made searchable; null where nothing is. */
    public ReadOnlyObjectProperty<Job> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** Whether work was stopped, so that some calls can't be searched. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Opens it if it isn't open; one that another Diglot had is tried again. */
    public void open() {
        if (work.get() == null && (state.get() == State.SHUT || state.get() == State.READ_ONLY)) {
            refresh();
        }
    }

    /** Makes searchable what isn't. */
    public void refresh() {
        stopped.set(false);
        queue(progress -> {
            desk.open(topics.now(), progress);
            return desk;
        }, done -> { });
    }

    /** @param told what became of the files */
    public void add(List<Path> files, Consumer<Added> told) {
        open();
        queue(progress -> desk.add(files, progress), added -> {
            if (!added.calls().isEmpty()) {
                did(new Deed(true, added.calls()));
            }
            told.accept(added);
        });
    }

    public void remove(List<OwnedCall> gone) {
        if (!gone.isEmpty()) {
            queue(progress -> removed(gone), done -> did(new Deed(false, gone)));
        }
    }

    /** Takes back the last addition or removal. */
    public void undo() {
        Deed last = deeds.poll();
        undoable.set(!deeds.isEmpty());
        if (last != null && last.added) {
            queue(progress -> removed(last.calls), done -> { });
        } else if (last != null) {
            queue(progress -> {
                desk.bringBack(last.calls, progress);
                return desk;
            }, done -> { });
        }
    }

    /** Ends what is being done soon; what is in by then stays. */
    public void stop() {
        Job job = work.get();
        if (job != null) {
            job.stop();
            stopped.set(true);
            ended();
        }
    }

    /** Lets go of the library, so that another Diglot may write it. */
    public void shut() {
        waiting.clear();
        stop();
        background.run(progress -> {
            desk.close();
            return desk;
        }, done -> { });
    }

    /** Searches all calls as far as they can be searched by now. Called off the FX thread. */
    public Hits find(Search search, Progress progress) throws IOException, Progress.Stopped {
        return desk.find(search, progress);
    }

    /** How many segments of each call answer, by the call's hash. Called off the FX thread. */
    public Map<String, Integer> count(Search search) throws IOException {
        return desk.count(index -> index.counts(search));
    }

    /** How many segments of each speaker answer, by name. Called off the FX thread. */
    public Map<String, Integer> speakers(Search search) throws IOException {
        return desk.count(index -> index.speakers(search));
    }

    /** How many segments of each section answer. Called off the FX thread. */
    public Map<String, Integer> sections(Search search) throws IOException {
        return desk.count(index -> index.sections(search));
    }

    private LibraryDesk removed(List<OwnedCall> gone) throws IOException {
        desk.remove(gone);
        return desk;
    }

    private void did(Deed deed) {
        deeds.push(deed);
        undoable.set(true);
    }

    private <T> void queue(Background.Work<T> piece, Consumer<T> done) {
        waiting.add(new Step<>(piece, done));
        if (work.get() == null) {
            next();
        }
    }

    private void next() {
        if (!waiting.isEmpty()) {
            start(waiting.poll());
        }
    }

    private <T> void start(Step<T> step) {
        Job job = background.run(step.work, result -> {
            step.done.accept(result);
            ended();
        }, failure -> {
            failures.accept(failure);
            ended();
        });
        job.progressProperty().addListener((property, before, now) -> show());
        work.set(job);
    }

    private void ended() {
        work.set(null);
        show();
        next();
    }

    private void show() {
        state.set(desk.state());
        List<Kept> now = desk.kept();
        if (!now.equals(calls.get())) {
            calls.set(now);
        }
        revision.set(revision.get() + 1);
    }
}
