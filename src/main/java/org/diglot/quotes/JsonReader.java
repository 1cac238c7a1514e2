package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.transcript.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads quotes back from a collection of annotations. */
final class JsonReader implements ClaimReader {

    @Override
    public Claims read(byte[] bytes) throws UnreadableExport {
        JsonNode json;
        try {
            json = JsonText.mapper().readTree(bytes);
        } catch (JacksonException broken) {
            throw new UnreadableExport("It is broken JSON; export it again.");
        }
        List<Language> languages = Head.languages(String.join(",", AnnotationJson.strings(json.path("diglot:languages"))));
        if (languages.isEmpty() || !json.path("total").isInt()) {
            throw new UnreadableExport("It is JSON but no exported collection of quotes; choose a file that Diglot exported.");
        }
        List<Claim> claims = new ArrayList<>();
        CollectionJson.items(json).forEach(item -> claims.add(claim(item, languages)));
        return new Claims(Labels.english(), json.path("label").asString(""), json.path("total").asInt(), languages, claims);
    }

    /** What a field is called in the attribution. */
    static String key(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static Claim claim(JsonNode json, List<Language> languages) {
        ClaimDraft draft = new ClaimDraft();
        JsonNode attribution = json.path("diglot:attribution");
        for (Field field : Field.values()) {
            JsonNode value = attribution.path(key(field));
            draft.put(field, value.isArray() ? String.join(", ", AnnotationJson.strings(value)) : value.asString(""));
        }
        for (JsonNode target : json.path("target")) {
            Language.ofTag(target.path("source").path("language").asString("")).filter(languages::contains)
                    .ifPresent(language -> draft.put(language, AnnotationJson.exact(target)));
        }
        return draft.claim();
    }
}
