package org.diglot.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final PairReader pairs;
    private final ReadingSession session;
    private final Background background;
    private final Notices notices;
    private final Failures failures;
    private final Recents recents;
    private final Shelved shelved;
    private final ReadOnlyObjectWrapper<Job> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> reading = new ReadOnlyObjectWrapper<>("");
    private Optional<Announcement> complaint = Optional.empty();

    Opening(CallReader reader, PairReader pairs, ReadingSession session, Background background, Notices notices,
            Failures failures, Recents recents, Shelved shelved) {
        this.reader = reader;
        this.pairs = pairs;
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

    /**
     * Opens two files as one call where each holds one language of it; else the first of several files: the others wait
     * in the list of recent calls, and the window says so.
     */
    void open(List<Path> files) {
        List<Path> whole = files.stream().map(file -> file.toAbsolutePath().normalize()).distinct().toList();
        if (whole.size() == 2) {
            openBoth(whole.getFirst(), whole.getLast(), true);
            return;
        }
        open(whole.getFirst());
        List<Path> others = whole.subList(1, whole.size());
        if (!others.isEmpty()) {
            others.reversed().forEach(recents::offer);
            notices.say(Announcement.Kind.INFORMATION, "notice.others",
                    others.stream().map(Opening::name).collect(Collectors.joining(", ")));
        }
    }

    /** Opens a call as it was open before: alone, or with the file of its other language. */
    void open(Recent recent) {
        if (!recent.with().isEmpty() && Files.exists(Path.of(recent.with()))) {
            openBoth(Path.of(recent.file()), Path.of(recent.with()), false);
        } else {
            open(Path.of(recent.file()));
        }
    }

    private void openBoth(Path first, Path second, boolean tell) {
        start(name(first) + ", " + name(second), progress -> {
            Transcript one = reader.read(first, progress);
            Optional<Transcript> both = pairs.read(one, second, progress);
            return new Read(first, both.orElse(one), Optional.of(second), both.isPresent(), tell);
        });
    }

    /** Pairs the lines of the open call anew; reading it again brings back its own pairs. */
    void realign() {
        Path file = session.fileProperty().get();
        Transcript call = session.transcriptProperty().get();
        int segment = session.currentProperty().get();
        start(name(file), progress -> pairs.realigned(call, progress), mended -> {
            running.set(null);
            session.open(file, mended);
            session.goTo(segment);
            notices.say(Announcement.Kind.INFORMATION, "notice.realigned", mended.problems().size());
        });
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
            open(recents.calls().getFirst());
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
        start(name, work, this::show);
    }

    private <T> void start(String name, Background.Work<T> work, Consumer<T> done) {
        stop();
        reading.set(name);
        running.set(background.run(work, done, this::complain));
    }

    private void show(Read read) {
        complaint.ifPresent(notices::dismiss);
        complaint = Optional.empty();
        int segment = recents.find(read.file()).map(Recent::segment).orElse(0);
        session.open(read.file(), read.call());
        session.goTo(segment);
        recents.stand(read.file(), segment, read.paired() ? read.with().map(Path::toString).orElse("") : "");
        running.set(null);
        if (read.tell()) {
            tellOf(read);
        }
    }

    private void tellOf(Read read) {
        String other = read.with().map(Opening::name).orElse("");
        if (read.paired()) {
            notices.say(Announcement.Kind.INFORMATION, "notice.aligned", name(read.file()) + ", " + other);
        } else {
            read.with().ifPresent(recents::offer);
            notices.say(Announcement.Kind.INFORMATION, "notice.notPair", other);
        }
    }

    private void complain(Throwable failure) {
        running.set(null);
        complaint.ifPresent(notices::dismiss);
        complaint = Optional.of(failures.tell(failure));
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    /**
     * @param with   the second of two files asked for
     * @param paired whether the call is made of both
     * @param tell   whether the analyst is to be told what became of the second
     */
    private record Read(Path file, Transcript call, Optional<Path> with, boolean paired, boolean tell) {

        private Read(Path file, Transcript call) {
            this(file, call, Optional.empty(), false, false);
        }
    }
}
