package org.diglot.quotes;

import java.util.EnumMap;
import java.util.Map;
import org.diglot.transcript.Language;

/** A claim while it is read. What a document says twice is joined by a line end, which no claim has: it stands nowhere. */
final class ClaimDraft {

    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final Map<Language, String> texts = new EnumMap<>(Language.class);
    private final StringBuilder strays = new StringBuilder();

    ClaimDraft put(Field field, String value) {
        if (!value.isEmpty()) {
            fields.merge(field, value, (one, other) -> one + '\n' + other);
        }
        return this;
    }

    ClaimDraft put(Language language, String text) {
        if (!text.isEmpty()) {
            texts.merge(language, text, (one, other) -> one + '\n' + other);
        }
        return this;
    }

    /** Words between the texts of a quote that are none of them: the reader takes them for quoted, so they count as the first text's. */
    ClaimDraft stray(String words) {
        if (!words.isBlank()) {
            strays.append('\n').append(words.strip());
        }
        return this;
    }

    Claim claim() {
        texts.keySet().stream().findFirst().ifPresent(first -> texts.merge(first, strays.toString(), String::concat));
        return new Claim(fields, texts);
    }
}
