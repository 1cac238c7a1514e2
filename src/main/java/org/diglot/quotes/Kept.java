package org.diglot.quotes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file of quotes as it stands on disk, with everything in it that this version doesn't know. */
final class Kept {

    /**
     * A quote and how it is written.
     *
     * @param line the annotation, on one line in UTF-8; made once, since most quotes stay as they are from one save to the next
     */
    record Entry(Quote quote, ObjectNode json, byte[] line) {
    }

    private final ObjectNode head;
    private final ObjectNode page;
    private final List<byte[]> foreign = new ArrayList<>();
    private Map<String, Entry> entries = new LinkedHashMap<>();

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
        for (JsonNode item : CollectionJson.items(json)) {
            Optional<Quote> quote = AnnotationJson.read(item).filter(one -> !one.id().isEmpty());
            if (quote.isPresent() && item instanceof ObjectNode object) {
                kept.entries.put(quote.get().id(), new Entry(quote.get(), object, JsonText.bytes(object)));
            } else if (item instanceof ObjectNode object) {
                kept.foreign.add(JsonText.bytes(object));
            }
        }
        return kept;
    }

    List<Quote> quotes() {
        return entries.values().stream().map(Entry::quote).toList();
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /** Puts these in the place of all quotes; unknown keys of those that were there before stay. */
    void replace(List<Quote> quotes) {
        Map<String, Entry> next = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            Entry before = entries.get(quote.id());
            next.put(quote.id(), before != null && before.quote.equals(quote) ? before : entry(quote, before));
        }
        entries = next;
    }

    void write(OutputStream stream) throws IOException {
        head.put("total", entries.size() + foreign.size());
        CollectionJson.Lines lines = new CollectionJson.Lines(head, page, stream);
        for (Entry entry : entries.values()) {
            lines.add(entry.line);
        }
        for (byte[] line : foreign) {
            lines.add(line);
        }
        lines.end();
        stream.flush();
    }

    private static Entry entry(Quote quote, Entry before) {
        ObjectNode json = AnnotationJson.write(quote,
                before == null ? JsonNodeFactory.instance.objectNode() : before.json);
        json.path("target").forEach(Kept::place);
        return new Entry(quote, json, JsonText.bytes(json));
    }

    /** Positions for a whole text; those within one are told in its own units beside. */
    private static void place(JsonNode target) {
        String exact = AnnotationJson.exact(target);
        if (target.path("selector").size() == 1 && target.path("diglot:span").path("start").asInt(-1) == 0) {
            AnnotationJson.place(target, exact, new org.diglot.transcript.Span(0, exact.length()));
        }
    }
}
