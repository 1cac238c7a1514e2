package org.diglot.ui;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the window has to say now; each stays until it is dismissed. Changed on the FX thread. */
public final class Notices {

    private static final int MOST = 3;

    private final ObservableList<Announcement> shown = FXCollections.observableArrayList();
    private final ObservableList<Announcement> view = FXCollections.unmodifiableObservableList(shown);
    private final Words words;

    public Notices(Words words) {
        this.words = words;
    }

    /** The newest first. */
    public ObservableList<Announcement> shown() {
        return view;
    }

    /** Says the sentence of a key of {@link Words}. */
    public Announcement say(Announcement.Kind kind, String key, Object... arguments) {
        return say(new Announcement(kind, words.of(key, arguments), List.of()));
    }

    /** Says a sentence that is put together from several words. */
    public Announcement say(Announcement.Kind kind, Function<Words, String> sentence) {
        return say(new Announcement(kind, words.languageProperty().map(_ -> sentence.apply(words)), List.of()));
    }

    /** Says it with a button that does something about it. */
    public Announcement offer(Announcement.Kind kind, String offerKey, Runnable run, String key,
                              Object... arguments) {
        return offer(kind, List.of(new Announcement.Offer(words.of(offerKey), run)), key, arguments);
    }

    /** Says it with several buttons. */
    public Announcement offer(Announcement.Kind kind, List<Announcement.Offer> offers, String key, Object... arguments) {
        return say(new Announcement(kind, words.of(key, arguments), offers));
    }

    public void dismiss(Announcement one) {
        shown.remove(one);
    }

    /** A sentence that stands there already isn't said twice; the oldest give way to the new. */
    private Announcement say(Announcement one) {
        shown.removeIf(old -> old.sentence().getValue().equals(one.sentence().getValue()));
        shown.addFirst(one);
        if (shown.size() > MOST) {
            shown.removeLast();
        }
        return one;
    }
}
