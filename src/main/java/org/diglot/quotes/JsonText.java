package org.diglot.quotes;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON in which no character hides: what can't be seen, and halves of surrogate pairs, are written as escapes. */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder(
            JsonFactory.builder().characterEscapes(new Escapes()).build()).build();

    private JsonText() {
    }

    static JsonMapper mapper() {
        return MAPPER;
    }

    /** One value on one line, in UTF-8. */
    static byte[] bytes(ObjectNode json) {
        return line(json).getBytes(StandardCharsets.UTF_8);
    }

    /** One value on one line. */
    static String line(ObjectNode json) {
        return MAPPER.writeValueAsString(json);
    }

    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[0x7F] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            boolean joiner = c == 0x200C || c == 0x200D;
            return c > 0x7F && !joiner && c != '⟦' && Visible.hidden(c)
                    ? new SerializedString(String.format("\\u%04X", c)) : null;
        }
    }
}
