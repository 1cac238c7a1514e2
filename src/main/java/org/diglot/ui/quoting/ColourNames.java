package org.diglot.ui.quoting;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diglot.settings.NamesFile;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Notices;
import org.diglot.ui.Words;

/** What the colours mean to the analyst; a colour without a name of theirs is called what it is. */
final class ColourNames {

    private final Background background;
    private final Notices notices;
    private final Words words;
    private final NamesFile file;
    private final ReadOnlyObjectWrapper<Map<Colour, String>> given = new ReadOnlyObjectWrapper<>(Map.of());

    /** @param home the folder of what belongs to the analyst */
    ColourNames(Background background, Notices notices, Words words, Path home) {
        this.background = background;
        this.notices = notices;
        this.words = words;
        file = new NamesFile(home.resolve("colours.json"));
        background.run(_ -> file.load(), this::loaded);
    }

    private void loaded(Map<String, String> names) {
        Map<Colour, String> next = new EnumMap<>(Colour.class);
        for (Colour colour : Colour.values()) {
            String name = names.getOrDefault(colour.key(), "").strip();
            if (!name.isEmpty()) {
                next.put(colour, name);
            }
        }
        given.set(Map.copyOf(next));
    }

    /** The analyst's own; those that have none are absent. */
    ReadOnlyObjectProperty<Map<Colour, String>> givenProperty() {
        return given.getReadOnlyProperty();
    }

    String of(Colour colour) {
        return given.get().getOrDefault(colour, words.get("quotes.colour." + colour.key()));
    }

    /** Gives a colour another name; an empty one takes the analyst's back. */
    void rename(Colour colour, String name) {
        String clean = name.strip();
        if (!clean.equals(given.get().getOrDefault(colour, ""))) {
            Map<Colour, String> next = new HashMap<>(given.get());
            next.remove(colour);
            if (!clean.isEmpty()) {
                next.put(colour, clean);
            }
            given.set(Map.copyOf(next));
            background.run(_ -> file.save(colour.key(), clean), _ -> { }, failure -> notices.say(
                    Announcement.Kind.WARNING, "quotes.namesNotSaved", String.valueOf(failure.getMessage())));
        }
    }
}
