package org.diglot.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of an analyst's own topics file, of the form that {@link Topics} reads, changed a topic at a time: every
 * other line stays as it is, comments and lines that are not understood among them.
 */
public final class OwnTopicText {

    private OwnTopicText() {
    }

    /** The topics that stand in it. */
    public static List<Topic> topics(String text) {
        return new TopicPack(AssetFile.of(Topics.FILE, text)).topics();
    }

    /** With this topic in the place of the one of its id, or at the end. */
    public static String with(String text, Topic topic) {
        List<String> lines = new ArrayList<>();
        boolean there = false;
        boolean inside = false;
        for (String line : lines(text)) {
            Optional<String> heading = heading(line);
            if (heading.isPresent()) {
                inside = heading.get().equals(topic.id());
                lines.add(line);
                if (inside && !there) {
                    lines.addAll(fields(topic));
                    there = true;
                }
            } else if (!inside || isRemark(line)) {
                lines.add(line);
            }
        }
        if (!there) {
            lines.add("");
            lines.add("[" + topic.id() + "]");
            lines.addAll(fields(topic));
        }
        return joined(lines);
    }

    /** Without the topic of that id. */
    public static String without(String text, String id) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : lines(text)) {
            inside = heading(line).map(id::equals).orElse(inside);
            if (!inside || isRemark(line)) {
                lines.add(line);
            }
        }
        return joined(lines);
    }

    /** A name as an id, such as can be typed after {@code topic:}. */
    public static String id(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]:;；：#\"()\\s]+", "-").replaceAll("^-+|-+$", "");
    }

    /** Phrases as a person writes them, on lines or between semicolons or commas of either language. */
    public static List<String> phrases(String written) {
        return Stream.of(written.split("[;；,，、\\n\\r]")).map(String::strip).filter(phrase -> !phrase.isEmpty()).distinct()
                .toList();
    }

    /** Whether there is something in a phrase to look for. */
    public static boolean isUsable(String phrase) {
        return PhraseList.isUsable(phrase);
    }

    private static List<String> fields(Topic topic) {
        List<String> lines = new ArrayList<>();
        add(lines, "name", topic.names());
        add(lines, "en", topic.english());
        add(lines, "zh", topic.chinese());
        add(lines, "not", topic.excluded());
        return lines;
    }

    private static void add(List<String> lines, String field, List<String> phrases) {
        if (!phrases.isEmpty()) {
            lines.add(field + ": " + String.join("; ", phrases));
        }
    }

    private static List<String> lines(String text) {
        return text.isBlank() ? List.of() : text.stripTrailing().lines().toList();
    }

    private static Optional<String> heading(String line) {
        String text = line.replace('\uFEFF', ' ').strip();
        return text.startsWith("[") && text.endsWith("]") && text.length() > 1
                ? Optional.of(text.substring(1, text.length() - 1).strip().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean isRemark(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines).strip() + "\n";
    }
}
