package org.diglot.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diglot.settings.Recent;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Failures;
import org.diglot.ui.Job;
import org.diglot.ui.Notices;
import org.diglot.ui.ReadingSession;

/** Opens calls, one at a time: the newest wish wins, and what is open stays until the next one has been read. */
final class Opening {

    private final CallReader reader;
    private final ReadingSession session;
    private final Background background;
    private final Notices notices;
    private final Failures failures;
    private final Recents recents;
    private final Shelved shelved;
    private final ReadOnlyObjectWrapper<Job> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> reading = new ReadOnlyObjectWrapper<>("");
    private Optional<Announcement> complaint = Optional.empty();

    Opening(CallReader reader, ReadingSession session, Background background, Notices notices, Failures failures,
            Recents recents, Shelved shelved) {
        this.reader = reader;
        this.session = session;
        this.background = background;
        this.notices = notices;
        this.failures = failures;
        this.recents = recents;
        this.shelved = shelved;
    }

    /** What is being read; null where nothing is. */
    ReadOnlyObjectProperty<Job> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The name of what is being read. */
    ReadOnlyObjectProperty<String> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Opens a file where the analyst stopped in it. */
    void open(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        start(name(whole), progress -> new Read(whole, reader.read(whole, progress)));
    }

    /** Opens a file at a segment; one that is open already is gone through, not read again. */
    void open(Path file, int segment) {
        Path whole = file.toAbsolutePath().normalize();
        if (whole.equals(session.fileProperty().get())) {
            session.goTo(segment);
        } else {
            recents.stand(whole, segment);
            open(whole);
        }
    }

    /** Opens the first of several files; the others wait in the list of recent calls, and the window says so. */
    void open(List<Path> files) {
        open(files.getFirst());
        List<Path> others = files.stream().skip(1).map(file -> file.toAbsolutePath().normalize()).distinct().toList();
        if (!others.isEmpty()) {
            others.reversed().forEach(recents::offer);
            notices.say(Announcement.Kind.INFORMATION, "notice.others",
                    others.stream().map(Opening::name).collect(Collectors.joining(", ")));
        }
    }

    void openText(String text) {
        start("", progress -> {
            Path file = shelved.paste(text);
            return new Read(file, reader.read(file, progress));
        });
    }

    void openSample() {
        start("", progress -> {
            Path file = shelved.sample();
            return new Read(file, reader.read(file, progress));
        });
    }

    /** Reads the open file again and stays where the analyst is. */
    void reload() {
        Path file = session.fileProperty().get();
        if (file == null) {
            return;
        }
        if (Files.exists(file)) {
            recents.stand(file, session.currentProperty().get());
            open(file);
        } else {
            complaint.ifPresent(notices::dismiss);
            complaint = Optional.of(notices.say(Announcement.Kind.WARNING, "failure.gone", name(file)));
        }
    }

    void stop() {
        if (running.get() != null) {
            running.get().stop();
            running.set(null);
        }
    }

    private void start(String name, Background.Work<Read> work) {
        stop();
        reading.set(name);
        running.set(background.run(work, this::show, this::complain));
    }

    private void show(Read read) {
        complaint.ifPresent(notices::dismiss);
        complaint = Optional.empty();
        int segment = recents.find(read.file()).map(Recent::segment).orElse(0);
        session.open(read.file(), read.call());
        session.goTo(segment);
        recents.stand(read.file(), segment);
        running.set(null);
    }

    private void complain(Throwable failure) {
        running.set(null);
        complaint.ifPresent(notices::dismiss);
        complaint = Optional.of(failures.tell(failure));
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private record Read(Path file, Transcript call) {
    }
}
