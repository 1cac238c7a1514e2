package org.diglot.ui.margin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diglot.settings.Verdict;
import org.diglot.settings.VerdictsFile;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Notices;

/** What the analyst decided about the findings of the call that is open; each decision is saved at once. */
final class Verdicts {

    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Map<String, Verdict>> all = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final Deque<Step> steps = new ArrayDeque<>();
    private Optional<VerdictsFile> file = Optional.empty();
    private boolean complained;

    private record Step(String finding, Optional<Verdict> before) {
    }

    Verdicts(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
    }

    /** By the name of the finding; those that are undecided are absent. */
    ReadOnlyObjectProperty<Map<String, Verdict>> allProperty() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    Optional<Verdict> of(Found found) {
        return Optional.ofNullable(all.get().get(found.id()));
    }

    /** Another call was opened. */
    void open(VerdictsFile its, VerdictsFile.Loaded loaded) {
        saveNow();
        file = Optional.of(its);
        steps.clear();
        undoable.set(false);
        all.set(loaded.verdicts());
        loaded.setAside().ifPresent(aside -> notices.say(Announcement.Kind.WARNING, "margin.verdictsBroken",
                aside.toString()));
    }

    /** @param verdict empty to take it back */
    void decide(Found found, Optional<Verdict> verdict) {
        if (!of(found).equals(verdict)) {
            steps.push(new Step(found.id(), of(found)));
            put(found.id(), verdict);
        }
    }

    void undo() {
        if (!steps.isEmpty()) {
            Step last = steps.pop();
            put(last.finding(), last.before());
        }
    }

    private void put(String finding, Optional<Verdict> verdict) {
        Map<String, Verdict> next = new java.util.HashMap<>(all.get());
        verdict.ifPresentOrElse(one -> next.put(finding, one), () -> next.remove(finding));
        undoable.set(!steps.isEmpty());
        all.set(Map.copyOf(next));
        file.ifPresent(its -> {
            its.decide(finding, verdict);
            background.run(progress -> {
                its.save();
                return its;
            }, saved -> complained = false, this::complain);
        });
    }

    private void complain(Throwable failure) {
        if (!complained) {
            complained = true;
            notices.say(Announcement.Kind.WARNING, "margin.verdictsNotSaved", String.valueOf(failure.getMessage()));
        }
    }

    /** Before the window is gone, on this thread. */
    void saveNow() {
        file.ifPresent(its -> {
            try {
                its.save();
            } catch (java.io.IOException readOnly) {
                complain(readOnly);
            }
        });
    }
}
