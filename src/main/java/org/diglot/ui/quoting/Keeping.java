package org.diglot.ui.quoting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.diglot.quotes.Quote;
import org.diglot.quotes.QuoteStore;
import org.diglot.quotes.SetAside;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Notices;
import org.diglot.ui.ReadingSession;

/**
 * Keeps the quotes on the disk: each edit at once, in the background; what can't be written is tried again and again.
 * Brings in what other windows on the same call have done.
 */
final class Keeping {

    private final ReadingSession session;
    private final QuoteBook book;
    private final Background background;
    private final Notices notices;
    private final Path home;
    private final Timeline beat;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final List<Edit> pending = new ArrayList<>();
    private Optional<Keeper> keeper = Optional.empty();
    private Earlier earlier;
    private Optional<Announcement> complaint = Optional.empty();
    private boolean busy;

    /**
     * @param home  the folder of what belongs to the analyst
     * @param every how often to look for what others wrote, and to try again what failed
     */
    Keeping(ReadingSession session, QuoteBook book, Background background, Notices notices, Path home, Duration every) {
        this.session = session;
        this.book = book;
        this.background = background;
        this.notices = notices;
        this.home = home;
        beat = new Timeline(new KeyFrame(every, _ -> look()));
        beat.setCycleCount(Animation.INDEFINITE);
        book.setOnEdit(this::edited);
        session.transcriptProperty().subscribe(this::open);
    }

    /** Whether the quotes of the call that is open have been read, and can be changed. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Before the window is gone: writes at once what is not yet written. */
    void close() {
        beat.stop();
        flush();
        keeper = Optional.empty();
    }

    private void open(Transcript call) {
        flush();
        beat.stop();
        ready.set(false);
        book.open(List.of());
        keeper = Optional.ofNullable(call).map(one -> new Keeper(new QuoteStore(home, one.source()), one));
        keeper.ifPresent(its -> {
            earlier = new Earlier(home, session.fileProperty().get(), call.source());
            Earlier versions = earlier;
            background.run(_ -> versions.load(its), loaded -> opened(its, loaded), failure -> unread(its, failure));
        });
    }

    private void opened(Keeper its, QuoteStore.Loaded loaded) {
        if (isOpen(its)) {
            book.open(loaded.quotes());
            tell(loaded.setAside());
            ready.set(true);
            beat.playFromStart();
        }
    }

    private void unread(Keeper its, Throwable failure) {
        if (isOpen(its)) {
            complain("quotes.notRead", failure);
            ready.set(true);
            beat.playFromStart();
        }
    }

    private boolean isOpen(Keeper its) {
        return keeper.filter(now -> now == its).isPresent();
    }

    private void edited(Edit edit) {
        pending.add(edit);
        save();
    }

    private void save() {
        if (!busy && !pending.isEmpty()) {
            keeper.ifPresent(its -> {
                busy = true;
                List<Edit> edits = List.copyOf(pending);
                Earlier versions = earlier;
                background.run(_ -> {
                    QuoteStore.Loaded kept = its.keep(edits);
                    versions.note();
                    return kept;
                }, kept -> saved(its, edits.size(), kept),
                        failure -> unsaved(its, failure));
            });
        }
    }

    private void saved(Keeper its, int edits, QuoteStore.Loaded kept) {
        if (isOpen(its)) {
            busy = false;
            pending.subList(0, edits).clear();
            complaint.ifPresent(notices::dismiss);
            complaint = Optional.empty();
            tell(kept.setAside());
            follow(kept.quotes());
            save();
        }
    }

    /** What came from others shows; what was done since stays done. */
    private void follow(List<Quote> kept) {
        List<Quote> now = kept;
        for (Edit edit : pending) {
            now = edit.in(now);
        }
        if (!now.equals(book.quotes())) {
            book.show(now);
        }
    }

    private void unsaved(Keeper its, Throwable failure) {
        if (isOpen(its)) {
            busy = false;
            complain("quotes.notSaved", failure);
        }
    }

    private void look() {
        if (!pending.isEmpty()) {
            save();
        } else if (!busy) {
            keeper.ifPresent(its -> background.run(_ -> its.news(), news -> news.ifPresent(loaded -> heard(its, loaded)),
                    _ -> { }));
        }
    }

    private void heard(Keeper its, QuoteStore.Loaded loaded) {
        if (isOpen(its)) {
            tell(loaded.setAside());
            follow(loaded.quotes());
        }
    }

    private void tell(Optional<SetAside> aside) {
        aside.ifPresent(one -> notices.say(Announcement.Kind.WARNING, one.why() == SetAside.Why.NEWER
                ? "quotes.newer" : "quotes.broken", one.file().toString()));
    }

    private void complain(String key, Throwable failure) {
        if (complaint.isEmpty()) {
            complaint = Optional.of(notices.say(Announcement.Kind.WARNING, key, String.valueOf(failure.getMessage())));
        }
    }

    private void flush() {
        if (!pending.isEmpty()) {
            keeper.ifPresent(its -> {
                try {
                    its.keep(List.copyOf(pending));
                } catch (IOException failed) {
                    complain("quotes.notSaved", failed);
                }
            });
        }
        pending.clear();
        busy = false;
    }
}
