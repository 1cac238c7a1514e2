package org.diglot.ui.repairing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.diglot.repair.Repair;
import org.diglot.repair.RepairFile;
import org.diglot.repair.Repairing;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Notices;
import org.diglot.ui.Place;
import org.diglot.ui.ReadingSession;

/** The repairs of the call that is open: done, undone, kept on the disk. On the FX thread. */
final class RepairBook {

    private final ReadingSession session;
    private final Background background;
    private final Notices notices;
    private final Path home;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper undone = new ReadOnlyIntegerWrapper();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Repair> taken = new ArrayList<>();
    private Transcript read;
    private Transcript shown;
    private RepairFile file;
    private boolean ready;
    private boolean saving;
    private List<Repair> kept = List.of();

    RepairBook(ReadingSession session, Background background, Notices notices, Path home) {
        this.session = session;
        this.background = background;
        this.notices = notices;
        this.home = home;
        session.transcriptProperty().subscribe(this::opened);
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty undoneProperty() {
        return undone.getReadOnlyProperty();
    }

    private void opened(Transcript call) {
        if (call == null || call == shown) {
            return;
        }
        saveNow();
        read = call;
        shown = call;
        repairs.clear();
        taken.clear();
        counted();
        RepairFile its = new RepairFile(home, call);
        file = its;
        ready = false;
        saving = false;
        kept = List.of();
        background.run(_ -> its.load(), loaded -> loaded(its, loaded));
    }

    private void loaded(RepairFile its, RepairFile.Loaded loaded) {
        loaded.setAside().ifPresent(aside -> notices.say(Announcement.Kind.WARNING, "repairing.broken", aside.toString()));
        if (its != file) {
            return;
        }
        ready = true;
        kept = loaded.repairs();
        if (!kept.isEmpty()) {
            repairs.addAll(loaded.repairs());
            int skipped = show(Optional.empty());
            if (skipped > 0) {
                notices.say(Announcement.Kind.WARNING, "repairing.skipped", skipped);
            }
        }
    }

    /** Does one; false where it doesn't fit, or where the earlier ones are still to be read. */
    boolean repair(Repair repair) {
        Optional<Transcript> next = !ready ? Optional.empty() : Repairing.of(shown, repair);
        if (next.isEmpty()) {
            return false;
        }
        repairs.add(repair);
        taken.clear();
        show(next);
        session.goTo(Math.min(repair.segment(), shown.segments().size() - 1));
        save();
        return true;
    }

    void undo() {
        if (!repairs.isEmpty()) {
            taken.add(repairs.removeLast());
            show(Optional.empty());
            save();
        }
    }

    void redo() {
        if (!taken.isEmpty()) {
            Repair repair = taken.removeLast();
            repairs.add(repair);
            show(Optional.empty());
            save();
        }
    }

    /** Puts the repaired call on the page where the reader was; returns how many repairs no longer fit. */
    private int show(Optional<Transcript> known) {
        Repairing.Repaired all = known.map(call -> new Repairing.Repaired(call, 0)).orElseGet(() -> Repairing.all(read, repairs));
        Place place = session.placeProperty().get();
        Segment stood = shown.segments().get(Math.clamp(session.currentProperty().get(), 0, shown.segments().size() - 1));
        shown = all.call();
        session.open(session.fileProperty().get(), shown);
        session.scrollTo(place);
        session.stand(Repairing.follow(stood, shown));
        counted();
        return all.skipped();
    }

    private void counted() {
        count.set(repairs.size());
        undone.set(taken.size());
    }

    /** One after the other: the newest list is the last that is written. */
    private void save() {
        List<Repair> now = List.copyOf(repairs);
        if (saving || now.equals(kept)) {
            return;
        }
        saving = true;
        RepairFile its = file;
        background.run(_ -> {
            its.save(now);
            return now;
        }, done -> saved(its, done), failure -> unsaved(its, failure));
    }

    private void saved(RepairFile its, List<Repair> done) {
        if (its == file) {
            saving = false;
            kept = done;
            save();
        }
    }

    private void unsaved(RepairFile its, Throwable failure) {
        if (its == file) {
            saving = false;
        }
        notices.say(Announcement.Kind.WARNING, failure instanceof RepairFile.Overtaken ? "repairing.overtaken"
                : "repairing.notSaved", String.valueOf(failure.getMessage()));
    }

    /** Before the window is gone. */
    void saveNow() {
        if (file != null && ready && !kept.equals(repairs)) {
            try {
                file.save(List.copyOf(repairs));
            } catch (IOException failed) {
                // The window is closing: it was told at the first failure.
            }
        }
    }
}
