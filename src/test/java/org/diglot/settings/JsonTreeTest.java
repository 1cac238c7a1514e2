package org.diglot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class JsonTreeTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "\"a\"", "-3", "1.5", "12345678901", "123456789012345678901234567890",
        "{\"a\": {\"b\": [1, 2.25, true, false, null, \"\\u4e2d\\n\", {}]}, \"c\": [[], [{}]], \"a2\": -0.1e3}"})
    void readsWhatAMapperReads(String json) {
        assertThat(JsonTree.read(bytes(json))).isEqualTo(JsonMapper.shared().readTree(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\": ", "[1, 2", "{\"a\"}", "{} {}", "nonsense", "{\"a\": 1,}", "\u0000\u0001"})
    void refusesWhatIsNoJson(String json) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JsonTree.read(bytes(json)));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
