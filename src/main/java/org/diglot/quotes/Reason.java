package org.diglot.quotes;

import java.util.List;

/**
 * Why something in an exported document is doubted, before it is put in anybody's language.
 *
 * @param key       of the sentence in the {@link Labels}
 * @param arguments each a text as it is, a {@link Field}, a reason within the sentence, or a list of such reasons
 */
record Reason(String key, List<Object> arguments) {

    Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** What a document says, or that it says nothing. */
    static Object named(String value) {
        return value.isEmpty() ? of("doubt.nothing") : Visible.shown(value);
    }
}
