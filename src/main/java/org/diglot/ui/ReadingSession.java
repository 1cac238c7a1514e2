package org.diglot.ui;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diglot.transcript.Transcript;

/** What is open, where the reader stands, and how it looks. Changed only by its verbs, on the FX thread. */
public final class ReadingSession {

    /** The sizes of reading text, in pixels. */
    public static final double SMALLEST = 11;
    public static final double LARGEST = 32;

    private final ReadOnlyObjectWrapper<Transcript> transcript = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper journeys = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place(0, 0));
    private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>(Arrangement.BOTH);
    private final ReadOnlyDoubleWrapper textSize = new ReadOnlyDoubleWrapper(15);
    private final ReadOnlyDoubleWrapper columnRatio = new ReadOnlyDoubleWrapper(0.5);
    private final ReadOnlyObjectWrapper<Map<Layer, List<Mark>>> marks = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Set<String>> chosenSpeakers = new ReadOnlyObjectWrapper<>(Set.of());

    /** The call on the page; null before the first one is open. */
    public ReadOnlyObjectProperty<Transcript> transcriptProperty() {
        return transcript.getReadOnlyProperty();
    }

    /** Where it was read from; null before the first one is open; pasted text has a file too. */
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Index of the segment the reader stands on; -1 where there is none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How often {@link #goTo} was asked for: tells the page to show the current segment again, even the same one. */
    public ReadOnlyIntegerProperty journeysProperty() {
        return journeys.getReadOnlyProperty();
    }

    /** Where the page is scrolled to. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /** Of the first language's text, in pixels; Chinese is set a touch larger. */
    public ReadOnlyDoubleProperty textSizeProperty() {
        return textSize.getReadOnlyProperty();
    }

    /** Share of the left column, 0.2 to 0.8. */
    public ReadOnlyDoubleProperty columnRatioProperty() {
        return columnRatio.getReadOnlyProperty();
    }

    /** What is painted on the page, by producer; each list is sorted by segment, column and span. */
    public ReadOnlyObjectProperty<Map<Layer, List<Mark>>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Ids of the speakers whose statements are tinted while the others are dimmed; empty for everyone alike. */
    public ReadOnlyObjectProperty<Set<String>> chosenSpeakersProperty() {
        return chosenSpeakers.getReadOnlyProperty();
    }

    /** Puts a call on the page; everything that belonged to the one before goes. */
    public void open(Path from, Transcript call) {
        marks.set(Map.of());
        chosenSpeakers.set(Set.of());
        current.set(-1);
        place.set(new Place(0, 0));
        file.set(from);
        transcript.set(call);
        current.set(call.segments().isEmpty() ? -1 : 0);
    }

    /** Stands on a segment; an index outside the call goes to its nearest end. */
    public void goTo(int segment) {
        Transcript call = transcript.get();
        if (call != null && !call.segments().isEmpty()) {
            stand(segment);
            journeys.set(journeys.get() + 1);
        }
    }

    /** Makes a segment the current one where the page is, without scrolling to it. */
    public void stand(int segment) {
        Transcript call = transcript.get();
        if (call != null && !call.segments().isEmpty()) {
            current.set(Math.clamp(segment, 0, call.segments().size() - 1));
        }
    }

    /** Scrolls the page, or tells where the page has been scrolled to. */
    public void scrollTo(Place where) {
        place.set(where);
    }

    public void arrange(Arrangement columns) {
        arrangement.set(columns);
    }

    public void setTextSize(double pixels) {
        textSize.set(Math.clamp(pixels, SMALLEST, LARGEST));
    }

    public void setColumnRatio(double left) {
        columnRatio.set(Math.clamp(left, 0.2, 0.8));
    }

    public void choose(Set<String> speakers) {
        chosenSpeakers.set(Set.copyOf(speakers));
    }

    /** Replaces the marks of one producer. */
    public void mark(Layer layer, List<Mark> sorted) {
        Map<Layer, List<Mark>> next = new EnumMap<>(Layer.class);
        next.putAll(marks.get());
        next.put(layer, List.copyOf(sorted));
        marks.set(Collections.unmodifiableMap(next));
    }
}
