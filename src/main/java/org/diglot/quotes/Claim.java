package org.diglot.quotes;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.diglot.transcript.Language;

/**
 * One quote as a document says it, flat: what an export writes and what a check reads back. What isn't said is empty.
 *
 * @param texts what is quoted, by language
 */
record Claim(Map<Field, String> fields, Map<Language, String> texts) {

    Claim {
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
        texts = texts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    String get(Field field) {
        return fields.getOrDefault(field, "");
    }

    String text(Language language) {
        return texts.getOrDefault(language, "");
    }
}
