package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The rules of the W3C's Web Annotation Data Model (Recommendation of 23 February 2017) for collections, pages, annotations,
 * bodies, targets and selectors, written from its text, not from what we write. Gives what breaks them, with the path.
 */
final class WebAnnotationRules {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** Section 3.3.5. */
    private static final Set<String> MOTIVATIONS = Set.of("assessing", "bookmarking", "classifying", "commenting",
            "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging");

    /** The keys that the context of the Recommendation defines for these classes; others need a prefix of ours. */
    private static final Set<String> KEYS = Set.of("@context", "id", "type", "body", "target", "motivation", "purpose", "value",
            "format", "language", "textDirection", "source", "selector", "exact", "prefix", "suffix", "start", "end", "total",
            "first", "last", "next", "prev", "items", "partOf", "startIndex", "label", "created", "modified", "creator");

    private final List<String> broken = new ArrayList<>();

    private WebAnnotationRules() {
    }

    static List<String> brokenBy(JsonNode collection) {
        WebAnnotationRules rules = new WebAnnotationRules();
        rules.collection(collection);
        return rules.broken;
    }

    /** Sections 5.1 and 5.2. */
    private void collection(JsonNode json) {
        keys("$", json);
        JsonNode context = json.path("@context");
        must("$", "@context holds the context of annotations", context.asString("").equals(CONTEXT) || context.isArray()
                && context.valueStream().anyMatch(one -> one.asString("").equals(CONTEXT)));
        iri("$.id", json.path("id"));
        must("$", "type is AnnotationCollection", has(json.path("type"), "AnnotationCollection"));
        must("$", "label is a text", json.path("label").isMissingNode() || json.path("label").isString());
        must("$", "total is a count", json.path("total").isMissingNode() || json.path("total").asInt(-1) >= 0);
        JsonNode page = json.path("first");
        if (json.path("total").asInt(0) > 0) {
            must("$", "a collection that isn't empty has a first page", page.isObject());
        }
        keys("$.first", page);
        iri("$.first.id", page.path("id"));
        must("$.first", "type is AnnotationPage", has(page.path("type"), "AnnotationPage"));
        must("$.first", "startIndex is a count", page.path("startIndex").asInt(-1) >= 0);
        must("$.first", "items is an array", page.path("items").isArray());
        int at = 0;
        for (JsonNode item : page.path("items")) {
            annotation("$.first.items[" + at++ + "]", item);
        }
        must("$", "total is how many there are", json.path("total").asInt(at) == at);
        must("$", "ids are told apart", page.path("items").valueStream().map(one -> one.path("id").asString("")).distinct().count() == at);
    }

    /** Sections 3.1 and 3.3.5. */
    private void annotation(String path, JsonNode json) {
        keys(path, json);
        iri(path + ".id", json.path("id"));
        must(path, "type is Annotation", has(json.path("type"), "Annotation"));
        must(path, "there is a target", json.path("target").isObject() || json.path("target").size() > 0);
        motivation(path + ".motivation", json.path("motivation"));
        int at = 0;
        for (JsonNode body : list(json.path("body"))) {
            body(path + ".body[" + at++ + "]", body);
        }
        at = 0;
        for (JsonNode target : list(json.path("target"))) {
            target(path + ".target[" + at++ + "]", target);
        }
    }

    /** Section 3.2.4. */
    private void body(String path, JsonNode json) {
        keys(path, json);
        must(path, "an embedded text has type TextualBody", has(json.path("type"), "TextualBody"));
        must(path, "it has exactly one value, a text", json.path("value").isString());
        must(path, "it has at most one format, a media type", mediaType(json.path("format")));
        motivation(path + ".purpose", json.path("purpose"));
    }

    /** Sections 3.2.1, 4 and 4.2. */
    private void target(String path, JsonNode json) {
        keys(path, json);
        must(path, "it is a specific resource", has(json.path("type"), "SpecificResource"));
        JsonNode source = json.path("source");
        must(path, "there is exactly one source", source.isString() || source.isObject());
        if (source.isObject()) {
            keys(path + ".source", source);
            iri(path + ".source.id", source.path("id"));
            must(path + ".source", "its format is a media type", mediaType(source.path("format")));
            must(path + ".source", "its language is a tag of BCP 47", source.path("language").asString("en")
                    .matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"));
        }
        must(path, "it has a selector", json.path("selector").size() > 0);
        int at = 0;
        for (JsonNode selector : list(json.path("selector"))) {
            selector(path + ".selector[" + at++ + "]", selector);
        }
    }

    /** Sections 4.2.4 and 4.2.5; positions are of code points. */
    private void selector(String path, JsonNode json) {
        keys(path, json);
        switch (json.path("type").asString("")) {
            case "TextQuoteSelector" -> {
                must(path, "exact is one text", json.path("exact").isString() && !json.path("exact").asString().isEmpty());
                must(path, "prefix is one text", json.path("prefix").isMissingNode() || json.path("prefix").isString());
                must(path, "suffix is one text", json.path("suffix").isMissingNode() || json.path("suffix").isString());
            }
            case "TextPositionSelector" -> {
                must(path, "start is a position", json.path("start").isInt() && json.path("start").asInt() >= 0);
                must(path, "end is a position behind it", json.path("end").isInt()
                        && json.path("end").asInt() >= json.path("start").asInt());
            }
            default -> must(path, "the kind of selector is known", false);
        }
    }

    private void motivation(String path, JsonNode json) {
        list(json).forEach(one -> must(path, "a motivation is one of the thirteen", MOTIVATIONS.contains(one.asString(""))));
    }

    private void iri(String path, JsonNode json) {
        must(path, "an id is one IRI", json.isString() && json.asString().matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+"));
    }

    private void keys(String path, JsonNode json) {
        json.propertyNames().forEach(key -> must(path + "." + key, "a key is of the model, or has our prefix",
                KEYS.contains(key) || key.startsWith("diglot:")));
    }

    private static boolean mediaType(JsonNode json) {
        return json.isMissingNode() || json.asString("").matches("[a-z]+/[A-Za-z0-9.+-]+");
    }

    private static boolean has(JsonNode type, String name) {
        return list(type).stream().anyMatch(one -> one.asString("").equals(name));
    }

    private static List<JsonNode> list(JsonNode json) {
        return json.isMissingNode() ? List.of() : json.isArray() ? json.valueStream().toList() : List.of(json);
    }

    private void must(String path, String rule, boolean held) {
        if (!held) {
            broken.add(path + ": " + rule);
        }
    }
}
