package org.diglot.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the topics of a file: a heading {@code [id]} each, and below it lines of {@code field: phrase; phrase}. */
final class TopicPack {

    private static final List<String> FIELDS = List.of("name", "en", "zh", "not");

    private final AssetFile file;
    private final List<Topic> topics = new ArrayList<>();
    private final List<PackProblem> problems = new ArrayList<>();

    TopicPack(AssetFile file) {
        this.file = file;
        Map<String, List<AssetFile.Row>> bySection = new LinkedHashMap<>();
        file.rows().forEach(row -> bySection.computeIfAbsent(row.section(), any -> new ArrayList<>()).add(row));
        bySection.forEach(this::read);
    }

    List<Topic> topics() {
        return topics;
    }

    List<PackProblem> problems() {
        return problems;
    }

    private void read(String section, List<AssetFile.Row> rows) {
        String id = section.toLowerCase(Locale.ROOT);
        if (id.isEmpty()) {
            problem(rows.getFirst(), "this line stands above the first topic; begin a topic with its name in square "
                    + "brackets, as [capex]");
            return;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        FIELDS.forEach(field -> fields.put(field, new ArrayList<>()));
        rows.forEach(row -> read(row, fields));
        if (fields.get("en").isEmpty() && fields.get("zh").isEmpty()) {
            problem(rows.getFirst(), "the topic [" + section + "] has no words; give it a line en: or zh:");
            return;
        }
        topics.add(new Topic(id, names(fields.get("name")), fields.get("en"), fields.get("zh"),
                fields.get("not")));
    }

    private void read(AssetFile.Row row, Map<String, List<String>> fields) {
        int colon = row.text().replace('：', ':').indexOf(':');
        String field = colon < 0 ? "" : row.text().substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (!fields.containsKey(field)) {
            problem(row, "this line is not understood; write name:, en:, zh: or not: and then words separated by "
                    + "semicolons");
            return;
        }
        for (String phrase : PhraseList.of(row.text().substring(colon + 1))) {
            if (field.equals("name") || PhraseList.isUsable(phrase)) {
                fields.get(field).add(phrase);
            } else {
                problem(row, "“" + phrase + "” can't be searched for; write at least one letter or character, and at "
                        + "least two letters before a *");
            }
        }
    }

    private static List<String> names(List<String> given) {
        List<String> names = new ArrayList<>(given.subList(0, Math.min(3, given.size())));
        while (!names.isEmpty() && names.size() < 3) {
            names.add(names.getLast());
        }
        return names;
    }

    private void problem(AssetFile.Row row, String message) {
        problems.add(new PackProblem(file.name(), row.line(), message));
    }
}
