package org.diglot.ui.find;

import java.util.Optional;
import org.diglot.transcript.Language;

/**
 * Which of the segments found are shown; empty parts let everything through.
 *
 * @param speaker id of the speaker
 * @param section {@code prepared} or {@code qa}
 * @param only    found in this language while the other lacks it
 */
record Narrowing(Optional<String> speaker, Optional<String> section, Optional<Language> only) {

    static final Narrowing NONE = new Narrowing(Optional.empty(), Optional.empty(), Optional.empty());

    boolean admits(Found found) {
        return speaker.map(id -> id.equals(found.hit().speaker())).orElse(true)
                && section.map(name -> name.equals(found.hit().section())).orElse(true)
                && only.map(language -> found.only().equals(only)).orElse(true);
    }

    /** Narrowed to a speaker, or no longer where it was that one already. */
    Narrowing speaker(String id) {
        return new Narrowing(toggled(speaker, id), section, only);
    }

    Narrowing section(String name) {
        return new Narrowing(speaker, toggled(section, name), only);
    }

    Narrowing only(Language language) {
        return new Narrowing(speaker, section, toggled(only, language));
    }

    Narrowing anySpeaker() {
        return new Narrowing(Optional.empty(), section, only);
    }

    Narrowing anySection() {
        return new Narrowing(speaker, Optional.empty(), only);
    }

    Narrowing anySide() {
        return new Narrowing(speaker, section, Optional.empty());
    }

    private static <T> Optional<T> toggled(Optional<T> now, T wish) {
        return now.filter(wish::equals).isPresent() ? Optional.empty() : Optional.of(wish);
    }
}
