package org.diglot.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shape of the preferences in their file. What is absent or of a wrong kind takes its default. */
final class PreferencesJson {

    static final String SCHEMA = "schema";
    static final String VERSION = "diglot/settings/1";

    private PreferencesJson() {
    }

    static ObjectNode write(Preferences preferences) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("language", preferences.language()).put("theme", preferences.theme())
                .put("textSize", preferences.textSize()).put("columnRatio", preferences.columnRatio())
                .put("arrangement", preferences.arrangement()).put("outline", preferences.outline())
                .put("panel", preferences.panel()).put("menuBar", preferences.menuBar())
                .put("hinted", preferences.hinted());
        preferences.window().ifPresent(window -> json.putObject("window").put("x", window.x()).put("y", window.y())
                .put("width", window.width()).put("height", window.height()).put("maximized", window.maximized()));
        var recent = json.putArray("recent");
        for (Recent one : preferences.recent()) {
            ObjectNode entry = recent.addObject().put("file", one.file()).put("segment", one.segment());
            if (!one.with().isEmpty()) {
                entry.put("with", one.with());
            }
        }
        return json;
    }

    static Preferences read(ObjectNode json) {
        Preferences otherwise = Preferences.DEFAULTS;
        return new Preferences(text(json, "language", otherwise.language()), text(json, "theme", otherwise.theme()),
                number(json, "textSize", otherwise.textSize()),
                number(json, "columnRatio", otherwise.columnRatio()),
                text(json, "arrangement", otherwise.arrangement()), flag(json, "outline", otherwise.outline()),
                flag(json, "panel", otherwise.panel()), flag(json, "menuBar", otherwise.menuBar()),
                flag(json, "hinted", otherwise.hinted()),
                bounds(json.get("window")), recent(json.get("recent")));
    }

    private static Optional<Bounds> bounds(JsonNode json) {
        if (json == null) {
            return Optional.empty();
        }
        double width = number(json, "width", 0);
        double height = number(json, "height", 0);
        return width < 1 || height < 1 ? Optional.empty() : Optional.of(new Bounds(number(json, "x", 0),
                number(json, "y", 0), width, height, flag(json, "maximized", false)));
    }

    private static List<Recent> recent(JsonNode json) {
        List<Recent> all = new ArrayList<>();
        if (json != null && json.isArray()) {
            for (JsonNode one : json) {
                String file = text(one, "file", "");
                if (!file.isBlank()) {
                    all.add(new Recent(file, (int) Math.max(0, number(one, "segment", 0)), text(one, "with", "")));
                }
            }
        }
        return all;
    }

    private static String text(JsonNode json, String key, String otherwise) {
        JsonNode value = json.get(key);
        return value != null && value.isString() ? value.stringValue() : otherwise;
    }

    private static double number(JsonNode json, String key, double otherwise) {
        JsonNode value = json.get(key);
        return value != null && value.isNumber() ? value.doubleValue() : otherwise;
    }

    private static boolean flag(JsonNode json, String key, boolean otherwise) {
        JsonNode value = json.get(key);
        return value != null && value.isBoolean() ? value.booleanValue() : otherwise;
    }
}
