package org.diglot.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;

/** A sentence for the person at the window, with what they can do about it. */
public record Announcement(Kind kind, ObservableValue<String> sentence, List<Offer> offers) {

    public Announcement {
        offers = List.copyOf(offers);
    }

    /** How much it matters. */
    public enum Kind {
        INFORMATION, WARNING, ERROR
    }

    /** Something to do about it: a button beside the sentence. */
    public record Offer(ObservableValue<String> words, Runnable run) {
    }
}
