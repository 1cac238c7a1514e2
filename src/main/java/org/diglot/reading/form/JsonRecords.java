package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The records of a JSON document: the objects or arrays that stand in the list with the most text. What stands in the
 * objects around them (a turn with its speaker) belongs to each; texts elsewhere stand loose before them.
 */
final class JsonRecords {

    private static final int MOST_FIELDS = 200;
    private static final int FEWEST = 3;

    /** A transcript in one text is longer than any title. */
    private static final int LONG = 200;

    /** So many times the words of all records together are in one text that is the transcript itself. */
    private static final int HEAVIER = 4;

    /**
     * A text outside the records, and the path of keys to it.
     *
     * @param isFrame whether it is of use to programs only
     */
    record Loose(String text, String place, boolean isFrame) {

        private Loose(String text, String place) {
            this(text, place, isFrame(text, place.substring(place.lastIndexOf('.') + 1)));
        }

        private static boolean isFrame(String text, String key) {
            return text.indexOf(' ') < 0 && Letters.of(text).square() == 0
                    && (Heading.of(key) == Heading.FRAME || Character.isLowerCase(text.charAt(0)));
        }
    }

    private record Record(Map<String, String> own, Map<String, String> around) {
    }

    private final Map<String, List<Record>> byPath = new LinkedHashMap<>();
    private final Map<String, Long> weights = new LinkedHashMap<>();
    private final Map<String, String> outside = new LinkedHashMap<>();
    private final String path;

    JsonRecords(JsonNode root) {
        walk(root, "", Map.of());
        path = weights.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey).orElse("");
    }

    Grid grid() {
        List<Record> records = byPath.getOrDefault(path, List.of());
        Set<String> names = new LinkedHashSet<>();
        records.forEach(record -> names.addAll(record.around().keySet()));
        records.stream().max(Comparator.comparingInt(record -> record.own().size()))
                .ifPresent(fullest -> names.addAll(fullest.own().keySet()));
        records.forEach(record -> names.addAll(record.own().keySet()));
        List<String> columns = names.stream().limit(MOST_FIELDS).toList();
        List<Grid.Row> rows = new ArrayList<>(records.size());
        for (Record record : records) {
            rows.add(new Grid.Row("pair " + (rows.size() + 1), columns.stream()
                    .map(name -> record.own().getOrDefault(name, record.around().getOrDefault(name, ""))).toList()));
        }
        boolean named = columns.stream().anyMatch(name -> !name.chars().allMatch(Character::isDigit));
        return new Grid(named ? columns : List.of(), rows);
    }

    /** The text that holds the whole transcript, where records don't. */
    Optional<Loose> whole() {
        long most = weights.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return outside.entrySet().stream().filter(one -> one.getValue().length() > LONG).max(Comparator.comparingInt(one -> one.getValue().length()))
                .filter(one -> Letters.of(one.getValue()).weight() > most * HEAVIER)
                .map(one -> new Loose(one.getValue(), place(one.getKey())));
    }

    /** Texts outside the records, such as a title or a list of those present. */
    List<Loose> loose() {
        List<Loose> loose = new ArrayList<>();
        outside.forEach((at, text) -> {
            if (!inRecords(at) && isWords(text)) {
                loose.add(new Loose(text, place(at)));
            }
        });
        byPath.forEach((at, records) -> {
            if (!inRecords(at) && !path.startsWith(at)) {
                for (int i = 0; i < records.size(); i++) {
                    loose.add(new Loose(records.get(i).own().values().stream().filter(JsonRecords::isWords)
                            .collect(Collectors.joining(" - ")), place(at.replaceFirst("\\[]$", "")) + " " + (i + 1)));
                }
            }
        });
        return loose;
    }

    private boolean inRecords(String at) {
        return !path.isEmpty() && (at.equals(path) || at.startsWith(path + "/"));
    }

    private static String place(String at) {
        return at.substring(at.startsWith("/") ? 1 : 0).replace("[]", "").replace('/', '.');
    }

    private static boolean isWords(String text) {
        return !Letters.of(text).none();
    }

    private void walk(JsonNode node, String at, Map<String, String> around) {
        if (node.isArray() || node.isObject() && isList(node)) {
            for (JsonNode element : node) {
                element(element, at + "[]", around);
            }
        } else if (node.isObject()) {
            object(node, at, around, true);
        }
    }

    private void element(JsonNode element, String at, Map<String, String> around) {
        Map<String, String> own = fields(element);
        paragraphs(element, own);
        if (!own.isEmpty()) {
            byPath.computeIfAbsent(at, _ -> new ArrayList<>()).add(new Record(own, around));
            weights.merge(at, weight(own.values()), Long::sum);
        }
        Map<String, String> inner = own.isEmpty() ? around : new LinkedHashMap<>(around);
        if (!own.isEmpty()) {
            inner.putAll(own);
        }
        inside(element, at, inner, own.isEmpty());
    }

    /** A list of texts in a record is what is said in it, a paragraph each. */
    private static void paragraphs(JsonNode element, Map<String, String> own) {
        if (!element.isObject()) {
            return;
        }
        element.properties().forEach(field -> {
            List<String> texts = new ArrayList<>();
            field.getValue().forEach(text -> texts.add(text.isString() ? text.asString() : ""));
            boolean said = field.getValue().isArray() && texts.stream().noneMatch(String::isEmpty)
                    && texts.stream().anyMatch(text -> text.indexOf(' ') > 0 || Letters.of(text).square() > 1);
            if (said) {
                own.putIfAbsent(field.getKey(), String.join("\n", texts));
            }
        });
    }

    /** Whether an object is a list whose elements bear numbers or names: all of them are objects of the same fields. */
    private static boolean isList(JsonNode node) {
        if (node.size() < FEWEST || node.properties().stream().anyMatch(field -> !field.getValue().isObject())) {
            return false;
        }
        Set<String> first = names(node.properties().iterator().next().getValue());
        return !first.isEmpty() && node.properties().stream().allMatch(field -> names(field.getValue()).equals(first));
    }

    private static Set<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** @param loose whether its texts belong to no record */
    private void object(JsonNode node, String at, Map<String, String> around, boolean loose) {
        columns(node, at);
        if (loose) {
            fields(node).forEach((name, value) -> outside.put(at + "/" + name, value));
        }
        inside(node, at, around, loose);
    }

    private void inside(JsonNode node, String at, Map<String, String> around, boolean loose) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                if (field.getValue().isArray()) {
                    walk(field.getValue(), at + "/" + field.getKey(), around);
                } else if (field.getValue().isObject() && isList(field.getValue())) {
                    walk(field.getValue(), at + "/" + field.getKey(), around);
                } else if (field.getValue().isObject()) {
                    object(field.getValue(), at + "/" + field.getKey(), around, loose);
                }
            });
        } else if (node.isArray()) {
            node.forEach(inner -> {
                if (inner.isArray() || inner.isObject()) {
                    walk(inner, at, around);
                }
            });
        }
    }

    /** Lists of texts side by side, one for each language, are columns of as many records. */
    private void columns(JsonNode node, String at) {
        Map<String, JsonNode> lists = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            if (field.getValue().isArray() && !field.getValue().isEmpty() && field.getValue().get(0).isString()) {
                lists.put(field.getKey(), field.getValue());
            }
        });
        int longest = lists.values().stream().mapToInt(JsonNode::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            Map<String, String> own = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> list : lists.entrySet()) {
                if (i < list.getValue().size()) {
                    own.put(list.getKey(), list.getValue().get(i).asString(""));
                }
            }
            byPath.computeIfAbsent(at + "/*", _ -> new ArrayList<>()).add(new Record(own, Map.of()));
            weights.merge(at + "/*", weight(own.values()), Long::sum);
        }
    }

    /** The texts and numbers of an object, those of objects in it by their own names; a list's by their positions. */
    private static Map<String, String> fields(JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size() && i < MOST_FIELDS; i++) {
                if (node.get(i).isValueNode() && !node.get(i).isNull()) {
                    fields.put(Integer.toString(i), node.get(i).asString());
                }
            }
            return fields;
        }
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isValueNode() && !value.isNull() && !value.isBoolean()) {
                fields.putIfAbsent(field.getKey(), value.asString());
            } else if (value.isObject()) {
                value.properties().forEach(inner -> {
                    if (inner.getValue().isString()) {
                        fields.putIfAbsent(field.getKey().equals("speaker") ? "speaker " + inner.getKey() : inner.getKey(),
                                inner.getValue().asString());
                    }
                });
            }
        });
        return fields;
    }

    private static long weight(Collection<String> values) {
        return values.stream().mapToLong(value -> Letters.of(value).weight()).sum();
    }
}
