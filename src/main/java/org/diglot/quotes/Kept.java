package org.diglot.quotes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.transcript.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file of quotes as it stands on disk, with everything in it that this version doesn't know. */
final class Kept {

    private final ObjectNode head;
    private final ObjectNode page;
    private final List<byte[]> foreign = new ArrayList<>();
    private List<Quote> quotes = List.of();

    /** Each quote's annotation, on one line in UTF-8; made once, since most quotes stay as they are from save to save. */
    private List<byte[]> lines = List.of();

    private Kept(ObjectNode head, ObjectNode page) {
        this.head = head;
        this.page = page;
    }

    static Kept empty(String sha256) {
        ObjectNode head = CollectionJson.head(sha256);
        return new Kept(head, CollectionJson.page(head));
    }

    /** Takes a file of this version, or an older one: those were bare lists, or had no schema. */
    static Kept of(JsonNode json, String sha256) {
        Kept kept = empty(sha256);
        if (json instanceof ObjectNode object) {
            kept.head.setAll(object.deepCopy());
            kept.head.put(CollectionJson.SCHEMA, CollectionJson.VERSION).remove("first");
            if (object.get("first") instanceof ObjectNode first) {
                kept.page.setAll(first.deepCopy());
                kept.page.remove("items");
            }
        }
        Map<String, Quote> known = new LinkedHashMap<>();
        Map<String, byte[]> written = new HashMap<>();
        for (JsonNode item : CollectionJson.items(json)) {
            Optional<Quote> quote = AnnotationJson.read(item).filter(one -> !one.id().isEmpty());
            if (quote.isPresent() && item instanceof ObjectNode object) {
                known.put(quote.get().id(), quote.get());
                written.put(quote.get().id(), JsonText.bytes(object));
            } else if (item instanceof ObjectNode object) {
                kept.foreign.add(JsonText.bytes(object));
            }
        }
        kept.quotes = List.copyOf(known.values());
        kept.lines = known.keySet().stream().map(written::get).toList();
        return kept;
    }

    List<Quote> quotes() {
        return quotes;
    }

    /** Puts these, no two of one id, in the place of all quotes; unknown keys of those that were there before stay. */
    void replace(List<Quote> others) {
        Splice splice = Splice.between(quotes, others);
        Map<String, byte[]> before = new HashMap<>();
        for (int i = splice.start(); i < splice.start() + splice.removed(); i++) {
            before.put(quotes.get(i).id(), lines.get(i));
        }
        List<byte[]> next = new ArrayList<>(others.size());
        next.addAll(lines.subList(0, splice.start()));
        splice.come(others).forEach(quote -> next.add(line(quote, before.get(quote.id()))));
        next.addAll(lines.subList(splice.start() + splice.removed(), lines.size()));
        quotes = List.copyOf(others);
        lines = next;
    }

    void write(OutputStream stream) throws IOException {
        head.put("total", lines.size() + foreign.size());
        CollectionJson.Lines to = new CollectionJson.Lines(head, page, stream);
        for (byte[] line : lines) {
            to.add(line);
        }
        for (byte[] line : foreign) {
            to.add(line);
        }
        to.end();
        stream.flush();
    }

    /** @param before how the quote was written until now; null where it is new */
    private static byte[] line(Quote quote, byte[] before) {
        ObjectNode json = AnnotationJson.write(quote, before == null ? JsonNodeFactory.instance.objectNode()
                : (ObjectNode) JsonText.mapper().readTree(before));
        json.path("target").forEach(Kept::place);
        return JsonText.bytes(json);
    }

    /** Positions for a whole text; those within one are told in its own units beside. */
    private static void place(JsonNode target) {
        String exact = AnnotationJson.exact(target);
        if (target.path("selector").size() == 1 && target.path("diglot:span").path("start").asInt(-1) == 0) {
            AnnotationJson.place(target, exact, new Span(0, exact.length()));
        }
    }
}
