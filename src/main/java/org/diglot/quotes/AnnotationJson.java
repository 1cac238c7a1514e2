package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A quote as an annotation of the W3C's Web Annotation Data Model. The first target is the anchor, the others are its
 * counterparts; each names one text of one segment. Positions of the model are in code points; ours, in UTF-16 code
 * units, stand beside them as {@code diglot:span}.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
final class AnnotationJson {

    private AnnotationJson() {
    }

    /** An annotation; {@code before} is what is known of it already, whose unknown keys are kept. */
    static ObjectNode write(Quote quote, ObjectNode before) {
        ObjectNode json = before.deepCopy();
        json.put("id", quote.id()).put("type", "Annotation").put("motivation", "highlighting");
        ArrayNode bodies = JsonNodeFactory.instance.arrayNode();
        quote.tags().forEach(tag -> body(bodies, "tagging", tag));
        if (!quote.note().isEmpty()) {
            body(bodies, "commenting", quote.note());
        }
        before.path("body").forEach(body -> {
            if (!isOurs(body)) {
                bodies.add(body);
            }
        });
        json.set("body", bodies);
        json.put("diglot:colour", quote.colour());
        json.putArray("diglot:topics").addAll(quote.topics().stream().map(JsonNodeFactory.instance::stringNode).toList());
        if (!read(before).map(Quote::anchor).equals(Optional.of(quote.anchor()))) {
            ArrayNode targets = json.putArray("target");
            Anchor anchor = quote.anchor();
            targets.add(target(anchor, anchor.language(), anchor.span(), anchor.text()));
            quote.counterparts().stream().filter(one -> !one.text().isEmpty()).forEach(one -> targets.add(
                    target(anchor, one.language(), new Span(0, one.text().length()), one.text())));
        }
        return json;
    }

    /** Nothing where it is no annotation of ours. */
    static Optional<Quote> read(JsonNode json) {
        JsonNode first = json.path("target").path(0);
        JsonNode source = first.path("source");
        Optional<Language> language = Language.ofTag(source.path("language").asString(""));
        String exact = exact(first);
        JsonNode span = first.path("diglot:span");
        int start = span.path("start").asInt(-1);
        int segment = source.path("diglot:segment").asInt(-1);
        if (language.isEmpty() || exact.isEmpty() || start < 0 || segment < 0
                || span.path("end").asInt(-1) != start + exact.length()) {
            return Optional.empty();
        }
        Anchor anchor = new Anchor(source.path("diglot:file").asString(""), source.path("diglot:sha256").asString(""),
                segment, language.get(), new Span(start, start + exact.length()), exact);
        return Optional.of(new Quote(json.path("id").asString(""), anchor, counterparts(json.path("target")),
                json.path("diglot:colour").asString(""), bodies(json, "tagging"), strings(json.path("diglot:topics")),
                String.join("\n", bodies(json, "commenting"))));
    }

    /** The quoted text of a target; empty where it has none. */
    static String exact(JsonNode target) {
        for (JsonNode selector : target.path("selector")) {
            if (selector.path("type").asString("").equals("TextQuoteSelector")) {
                return selector.path("exact").asString("");
            }
        }
        return "";
    }

    private static ObjectNode target(Anchor anchor, Language language, Span span, String exact) {
        ObjectNode target = JsonNodeFactory.instance.objectNode().put("type", "SpecificResource");
        target.putObject("source")
                .put("id", "urn:diglot:text:" + anchor.sha256() + ":" + anchor.segment() + ":" + language.tag())
                .put("type", "Text").put("format", "text/plain").put("language", language.tag())
                .put("diglot:file", anchor.file()).put("diglot:sha256", anchor.sha256())
                .put("diglot:segment", anchor.segment());
        target.putArray("selector").addObject().put("type", "TextQuoteSelector").put("exact", exact);
        target.putObject("diglot:span").put("start", span.start()).put("end", span.end());
        return target;
    }

    /** Adds what needs the whole text: positions in code points, and what stands before and after the quote. */
    static void place(JsonNode target, String whole, Span span) {
        ObjectNode quote = (ObjectNode) target.path("selector").path(0);
        quote.put("prefix", whole.substring(edge(whole, span.start() - 32), span.start()))
                .put("suffix", whole.substring(span.end(), edge(whole, span.end() + 32)));
        int start = whole.codePointCount(0, span.start());
        ((ArrayNode) target.path("selector")).addObject().put("type", "TextPositionSelector").put("start", start)
                .put("end", start + whole.codePointCount(span.start(), span.end()));
    }

    private static int edge(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }

    private static List<Counterpart> counterparts(JsonNode targets) {
        List<Counterpart> others = new ArrayList<>();
        for (int i = 1; i < targets.size(); i++) {
            String text = exact(targets.get(i));
            Language.ofTag(targets.get(i).path("source").path("language").asString(""))
                    .ifPresent(language -> others.add(new Counterpart(language, text)));
        }
        return others;
    }

    private static void body(ArrayNode bodies, String purpose, String value) {
        bodies.addObject().put("type", "TextualBody").put("purpose", purpose).put("format", "text/plain")
                .put("value", value);
    }

    private static boolean isOurs(JsonNode body) {
        String purpose = body.path("purpose").asString("");
        return purpose.equals("tagging") || purpose.equals("commenting");
    }

    private static List<String> bodies(JsonNode json, String purpose) {
        List<String> values = new ArrayList<>();
        for (JsonNode body : json.path("body")) {
            if (body.path("purpose").asString("").equals(purpose)) {
                values.add(body.path("value").asString(""));
            }
        }
        return values;
    }

    static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(one -> values.add(one.asString("")));
        return values;
    }
}
