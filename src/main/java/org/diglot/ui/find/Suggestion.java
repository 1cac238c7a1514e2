package org.diglot.ui.find;

import java.util.List;
import org.diglot.transcript.Language;

/**
 * A way to go on from what has been typed.
 *
 * @param names what it is called: one name, or one in each {@link Language}
 * @param query the whole query that it makes
 */
record Suggestion(Kind kind, List<String> names, String query) {

    /** What is suggested; its words are {@code find.suggest.KIND}. */
    enum Kind {
        SAVED, RECENT, TOPIC, SPEAKER, WORD
    }

    /** What the field holds once it is taken: where only a word was added, one may go on typing. */
    String taken() {
        return switch (kind) {
            case SAVED, RECENT -> query;
            case TOPIC, SPEAKER, WORD -> query + " ";
        };
    }

    Suggestion {
        names = List.copyOf(names);
    }

    String shown(Language language) {
        return names.size() == 1 ? names.getFirst() : names.get(language.ordinal());
    }
}
