package org.diglot.ui.find;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.diglot.ui.AfterPaint;
import org.diglot.ui.Background;
import org.diglot.ui.Job;
import org.diglot.ui.Kept;
import org.diglot.ui.OwnLibrary;
import org.diglot.ui.OwnTopics;

/**
 * Asks all calls of the library what is typed, while that is wanted. The newest query wins; what is added to the
 * library meanwhile is found soon.
 */
final class Everywhere {

    /** How many calls show their sentences at once: more than fit into a window. */
    private static final int FIRST = 5;

    private final OwnLibrary library;
    private final OwnTopics topics;
    private final Background background;
    private final Finder finder;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.ALL);
    private final ReadOnlyObjectWrapper<Spread> spread = new ReadOnlyObjectWrapper<>(Spread.NONE);
    private final PauseTransition typing;
    private final PauseTransition growing;
    private final AfterPaint shown = new AfterPaint(1, () -> this.rest.run());
    private Runnable rest = () -> { };
    private Optional<Job> asking = Optional.empty();

    Everywhere(OwnLibrary library, OwnTopics topics, Background background, Finder finder, Finder.Waits waits) {
        this.library = library;
        this.topics = topics;
        this.background = background;
        this.finder = finder;
        typing = new PauseTransition(waits.typing());
        growing = new PauseTransition(waits.growing());
        typing.setOnFinished(event -> ask());
        growing.setOnFinished(event -> ask());
        finder.queryProperty().addListener((property, before, now) -> typed(now));
        finder.exactProperty().addListener((property, before, now) -> ask());
        reach.addListener((property, before, now) -> ask());
        on.addListener((property, before, now) -> turn(now));
        library.revisionProperty().addListener((property, before, now) -> grow());
    }

    /** Whether all calls are asked, and not the open one alone. */
    BooleanProperty onProperty() {
        return on;
    }

    ObjectProperty<Reach> reachProperty() {
        return reach;
    }

    /** {@link Spread#NONE} while nothing is asked. */
    ReadOnlyObjectProperty<Spread> spreadProperty() {
        return spread.getReadOnlyProperty();
    }

    private void turn(boolean wanted) {
        if (wanted) {
            library.open();
        }
        ask();
    }

    private void typed(String now) {
        if (now.isBlank()) {
            reach.set(Reach.ALL);
            ask();
        } else if (typing.getDuration().lessThanOrEqualTo(Duration.ZERO)) {
            ask();
        } else {
            typing.playFromStart();
        }
    }

    private void grow() {
        if (on.get() && growing.getStatus() != Animation.Status.RUNNING) {
            growing.playFromStart();
        }
    }

    private void ask() {
        typing.stop();
        shown.stop();
        asking.ifPresent(Job::stop);
        asking = Optional.empty();
        String query = finder.queryProperty().get().strip();
        if (!on.get() || query.isEmpty()) {
            spread.set(Spread.NONE);
        } else {
            boolean exact = finder.exactProperty().get();
            Reach where = reach.get();
            var calls = library.callsProperty().get().stream().map(Kept::call).toList();
            ask(() -> new Spreading(library, calls, query, exact, where, topics.now()));
        }
    }

    /** First what is seen; once that is painted, how it can be narrowed, at last the sentences that stand further below. */
    private void ask(Supplier<Spreading> spreading) {
        asking = Optional.of(background.run(progress -> spreading.get().run(FIRST, progress), found -> {
            spread.set(found);
            rest = () -> count(spreading, found);
            shown.start();
        }));
    }

    private void count(Supplier<Spreading> spreading, Spread found) {
        asking = Optional.of(background.run(progress -> spreading.get().facets(found), facets -> {
            spread.set(found.with(facets));
            if (!found.whole()) {
                complete(spreading, facets);
            }
        }));
    }

    private void complete(Supplier<Spreading> spreading, Spread.Facets facets) {
        asking = Optional.of(background.run(progress -> spreading.get().run(Integer.MAX_VALUE, progress),
                found -> spread.set(found.with(facets))));
    }
}
