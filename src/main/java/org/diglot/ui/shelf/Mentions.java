package org.diglot.ui.shelf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.diglot.library.OwnedCall;
import org.diglot.search.Search;
import org.diglot.ui.Background;
import org.diglot.ui.Job;
import org.diglot.ui.Kept;
import org.diglot.ui.OwnLibrary;

/** Counts what the calls of a company say of one matter, in the order of time; counted again when calls come in. */
final class Mentions {

    /** Calls come in fast while they are indexed: they are counted a few times a second. */
    static final Duration USUAL_PAUSE = Duration.millis(250);

    private final OwnLibrary library;
    private final Background background;
    private final PauseTransition pause;
    private final ReadOnlyObjectWrapper<List<Mention>> mentions = new ReadOnlyObjectWrapper<>(List.of());
    private String query = "";
    private Optional<String> company = Optional.empty();
    private Optional<Job> counting = Optional.empty();

    Mentions(OwnLibrary library, Background background, Duration pause) {
        this.library = library;
        this.background = background;
        this.pause = new PauseTransition(pause);
        this.pause.setOnFinished(event -> count());
        library.revisionProperty().addListener((property, before, now) -> soon());
    }

    /** One for each call of the company, also where it says nothing of it; empty while nothing is asked for. */
    ReadOnlyObjectProperty<List<Mention>> mentionsProperty() {
        return mentions.getReadOnlyProperty();
    }

    String query() {
        return query;
    }

    void of(Optional<String> ofCompany, String what) {
        if (!company.equals(ofCompany) || !query.equals(what)) {
            company = ofCompany;
            query = what;
            count();
        }
    }

    private void soon() {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void count() {
        counting.ifPresent(Job::stop);
        List<OwnedCall> calls = library.callsProperty().get().stream().map(Kept::call)
                .filter(call -> company.filter(call.company()::equalsIgnoreCase).isPresent()).toList();
        if (query.isBlank() || calls.isEmpty()) {
            mentions.set(List.of());
            return;
        }
        Search search = Search.of(query);
        counting = Optional.of(background.run(progress -> library.count(search), counts -> show(calls, counts)));
    }

    private void show(List<OwnedCall> calls, Map<String, Integer> counts) {
        List<Mention> next = calls.stream()
                .map(call -> new Mention(call, counts.getOrDefault(call.sha256(), 0))).toList();
        if (!next.equals(mentions.get())) {
            mentions.set(next);
        }
    }
}
