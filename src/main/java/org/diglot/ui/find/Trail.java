package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.Place;
import org.diglot.ui.ReadingSession;

/** The hits on the page: which are shown, on which one the reader stands, and the way back to where it began. */
final class Trail {

    private final ReadingSession session;
    private final Finder finder;
    private final ReadOnlyObjectWrapper<Narrowing> narrowing = new ReadOnlyObjectWrapper<>(Narrowing.NONE);
    private final ReadOnlyObjectWrapper<List<Found>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private Optional<Start> start = Optional.empty();
    private String followed = "";

    /** Where the reader was when the search began. */
    private record Start(int segment, Place place) {
    }

    Trail(ReadingSession session, Finder finder) {
        this.session = session;
        this.finder = finder;
        finder.queryProperty().addListener((property, before, now) -> remember(now));
        finder.answerProperty().addListener((property, before, now) -> follow(now));
        session.transcriptProperty().subscribe(this::forget);
    }

    ReadOnlyObjectProperty<Narrowing> narrowingProperty() {
        return narrowing.getReadOnlyProperty();
    }

    /** The segments found that the narrowing lets through. */
    ReadOnlyObjectProperty<List<Found>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Which of those shown the reader stands on; -1 for none. */
    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    void narrow(Narrowing wish) {
        narrowing.set(wish);
        take(finder.answerProperty().get());
        goNear(from());
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    void goTo(Found found) {
        stand(shown.get().indexOf(found));
    }

    /** Ends the search and stays where the reader is now. */
    void leave() {
        start = Optional.empty();
        finder.queryProperty().set("");
    }

    /** Ends the search and gives the page back as it was before. */
    void giveBack() {
        Optional<Start> before = start;
        leave();
        before.ifPresent(where -> {
            session.stand(where.segment);
            session.scrollTo(where.place);
        });
    }

    private void remember(String query) {
        if (!query.isBlank() && start.isEmpty() && session.transcriptProperty().get() != null) {
            start = Optional.of(new Start(session.currentProperty().get(), session.placeProperty().get()));
        }
    }

    private void forget() {
        start = Optional.empty();
        followed = "";
    }

    /** The first hits of a query are gone to; when the rest of them arrives, the reader stays. */
    private void follow(Answer answer) {
        boolean more = answer.query().equals(followed) && !answer.isNone() && !shown.get().isEmpty();
        int segment = at.get() < 0 ? -1 : shown.get().get(at.get()).segment();
        followed = answer.query();
        if (answer.isNone()) {
            narrowing.set(Narrowing.NONE);
        }
        take(answer);
        if (more) {
            at.set(indexOf(segment));
            light();
        } else {
            goNear(from());
        }
    }

    private void take(Answer answer) {
        at.set(-1);
        shown.set(answer.found().stream().filter(narrowing.get()::admits).toList());
    }

    private int from() {
        return start.map(Start::segment).orElse(session.currentProperty().get());
    }

    /** To the first hit at a segment or after it, or else to the first of all; all of them are lit once. */
    private void goNear(int segment) {
        int next = firstFrom(segment);
        stand(next < 0 && !shown.get().isEmpty() ? 0 : next);
    }

    private void step(int way) {
        finder.hurry();
        int count = shown.get().size();
        if (count > 0) {
            stand(Math.floorMod(isOnHit() ? at.get() + way : between(way), count));
        }
    }

    private boolean isOnHit() {
        return at.get() >= 0 && shown.get().get(at.get()).segment() == session.currentProperty().get();
    }

    /** The hit that comes next in a direction where the reader has gone elsewhere. */
    private int between(int way) {
        int current = session.currentProperty().get();
        int after = firstFrom(way > 0 ? current + 1 : current);
        int next = after < 0 ? shown.get().size() : after;
        return way > 0 ? next : next - 1;
    }

    private int firstFrom(int segment) {
        return IntStream.range(0, shown.get().size()).filter(one -> shown.get().get(one).segment() >= segment)
                .findFirst().orElse(-1);
    }

    private int indexOf(int segment) {
        return IntStream.range(0, shown.get().size()).filter(one -> shown.get().get(one).segment() == segment)
                .findFirst().orElse(-1);
    }

    private void stand(int index) {
        at.set(index);
        light();
        if (index >= 0) {
            session.goTo(shown.get().get(index).segment());
        }
    }

    private void light() {
        List<Mark> marks = new ArrayList<>();
        for (int one = 0; one < shown.get().size(); one++) {
            for (Mark mark : shown.get().get(one).marks()) {
                marks.add(one == at.get() && mark.kind() == Mark.Kind.HIT
                        ? new Mark(mark.segment(), mark.column(), mark.span(), Mark.Kind.HIT_CURRENT) : mark);
            }
        }
        session.mark(Layer.HITS, marks);
    }
}
