package org.diglot.ui.quoting;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which part of which quote the analyst writes in just now; one at a time. */
final class Editing {

    /** What is written. */
    enum Part {
        TAGS, NOTE
    }

    /** @param quote its id */
    record Place(String quote, Part part) {
    }

    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    void begin(String quote, Part part) {
        place.set(Optional.of(new Place(quote, part)));
    }

    void end() {
        place.set(Optional.empty());
    }

}
