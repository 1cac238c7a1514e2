package org.diglot.ui.margin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diglot.numbers.CallCheck;
import org.diglot.numbers.Ledger;
import org.diglot.settings.VerdictsFile;
import org.diglot.terms.Glossary;
import org.diglot.terms.TermCheck;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.diglot.ui.AfterPaint;
import org.diglot.ui.Background;
import org.diglot.ui.Job;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.ReadingSession;

/** Reads the figures of whatever call is opened, once its first rows are on the screen, and puts the marks. */
final class Studying {

    private final ReadingSession session;
    private final Background background;
    private final Verdicts verdicts;
    private final Path home;
    private final AfterPaint soon;
    private final ReadOnlyObjectWrapper<Optional<Study>> study = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Share>> shares = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private List<Job> jobs = List.of();
    private Optional<People> people = Optional.empty();

    private record Done(Study study, List<Mark> figures, VerdictsFile file, VerdictsFile.Loaded verdicts) {
    }

    Studying(ReadingSession session, Background background, Verdicts verdicts, Path home) {
        this.session = session;
        this.background = background;
        this.verdicts = verdicts;
        this.home = home;
        soon = new AfterPaint(AfterPaint.FRAMES, () -> start(session.transcriptProperty().get()));
        session.transcriptProperty().subscribe(this::open);
        verdicts.allProperty().subscribe(this::markFindings);
    }

    /** Empty while it isn't read yet. */
    ReadOnlyObjectProperty<Optional<Study>> studyProperty() {
        return study.getReadOnlyProperty();
    }

    /** In the order of the call; empty while it isn't counted yet. */
    ReadOnlyObjectProperty<List<Share>> sharesProperty() {
        return shares.getReadOnlyProperty();
    }

    /** 0 to 1 while figures are read. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    private void open(Transcript call) {
        jobs.forEach(Job::stop);
        progress.unbind();
        progress.set(-1);
        study.set(Optional.empty());
        shares.set(List.of());
        people = Optional.ofNullable(call).map(People::new);
        soon.stop();
        if (call != null) {
            soon.start();
        }
    }

    private void start(Transcript call) {
        Job counting = background.run(watch -> Share.of(call, watch), shares::set);
        Job reading = background.run(watch -> read(call, watch), this::show);
        progress.bind(reading.progressProperty());
        jobs = List.of(counting, reading);
    }

    private Done read(Transcript call, Progress watch) throws Progress.Stopped {
        Ledger ledger = CallCheck.of(call, new Part(watch, 0, 0.6));
        Study read = Study.of(call, ledger, TermCheck.of(call, Glossary.with(home), new Part(watch, 0.6, 1)));
        VerdictsFile file = new VerdictsFile(home, call.source().sha256());
        return new Done(read, read.figureMarks(), file, file.load());
    }

    private void show(Done done) {
        progress.unbind();
        progress.set(1);
        session.mark(Layer.FIGURES, done.figures());
        study.set(Optional.of(done.study()));
        verdicts.open(done.file(), done.verdicts());
        markFindings();
    }

    private void markFindings() {
        study.get().ifPresent(one -> session.mark(Layer.FINDINGS, one.findingMarks(verdicts.allProperty().get())));
    }

    /** The speakers of the call that is open; there is one. */
    People people() {
        return people.orElseThrow();
    }

    /** The names of the chosen speakers, joined. */
    String chosenNames(String joint) {
        return people.map(all -> all.names(session.chosenSpeakersProperty().get(), joint)).orElse("");
    }
}
