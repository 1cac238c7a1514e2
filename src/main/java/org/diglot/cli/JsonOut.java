package org.diglot.cli;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The few shapes that the JSON of the commands is made of. */
final class JsonOut {

    private JsonOut() {
    }

    /** A generator that leaves what it writes to open. */
    static JsonGenerator to(Writer out) {
        JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        return factory.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** An array of objects, one a line. */
    static <T> void objects(JsonGenerator json, String name, List<T> all, BiConsumer<JsonGenerator, T> fields) {
        json.writeArrayPropertyStart(name);
        for (T one : all) {
            json.writeRaw('\n');
            json.writeStartObject();
            fields.accept(json, one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String name, List<String> all) {
        json.writeArrayPropertyStart(name);
        all.forEach(json::writeString);
        json.writeEndArray();
    }

    static void numbers(JsonGenerator json, String name, List<Integer> all) {
        json.writeArrayPropertyStart(name);
        all.forEach(json::writeNumber);
        json.writeEndArray();
    }

    /** A string, or null where there is none. */
    static void string(JsonGenerator json, String name, String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** A decimal as a string, never a float; null where there is none. */
    static void decimal(JsonGenerator json, String name, BigDecimal value) {
        string(json, name, value == null ? null : value.toPlainString());
    }

    /** An enum in lower case with hyphens; null where there is none. */
    static void constant(JsonGenerator json, String name, Enum<?> value) {
        string(json, name, value == null ? null : TranscriptJson.printed(value));
    }
}
