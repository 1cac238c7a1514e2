package org.diglot.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shape of a repair in its file. */
final class RepairJson {

    private RepairJson() {
    }

    static ObjectNode write(Repair repair) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", repair.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)).put("segment", repair.segment());
        switch (repair) {
            case Repair.Join _, Repair.Swap _ -> { }
            case Repair.Split split -> split.offsets().forEach(json.putArray("offsets")::add);
            case Repair.Shift shift -> json.put("column", shift.column()).put("down", shift.down());
            case Repair.Say say -> json.put("speaker", say.speaker());
            case Repair.Unite unite -> json.put("speaker", unite.speaker()).put("other", unite.other());
        }
        return json;
    }

    /** Empty for what this version doesn't know. */
    static Optional<Repair> read(JsonNode json) {
        int segment = json.path("segment").asInt(-1);
        if (segment < 0) {
            return Optional.empty();
        }
        return switch (json.path("kind").asString("")) {
            case "join" -> Optional.of(new Repair.Join(segment));
            case "split" -> Optional.of(new Repair.Split(segment, offsets(json.path("offsets"))));
            case "shift" -> Optional.of(new Repair.Shift(segment, json.path("column").asInt(-1), json.path("down").asBoolean(false)));
            case "swap" -> Optional.of(new Repair.Swap(segment));
            case "say" -> Optional.of(new Repair.Say(segment, json.path("speaker").asString("")));
            case "unite" -> Optional.of(new Repair.Unite(segment, json.path("speaker").asString(""), json.path("other").asString("")));
            default -> Optional.empty();
        };
    }

    private static List<Integer> offsets(JsonNode json) {
        List<Integer> offsets = new ArrayList<>();
        if (json instanceof ArrayNode array) {
            array.forEach(one -> offsets.add(one.asInt(-1)));
        }
        return offsets;
    }
}
