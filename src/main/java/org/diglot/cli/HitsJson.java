package org.diglot.cli;

import java.io.Writer;
import org.diglot.search.Hit;
import org.diglot.search.HitRange;
import org.diglot.search.Hits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes what a search found in the shape {@code diglot/hits/1}, a hit a line. */
final class HitsJson {

    private final Writer out;

    HitsJson(Writer out) {
        this.out = out;
    }

    void write(Hits hits) {
        JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "diglot/hits/1");
            json.writeStringProperty("query", hits.query());
            json.writeNumberProperty("total", hits.total());
            json.writeNumberProperty("tookMillis", Math.round(hits.tookMillis() * 10) / 10.0);
            json.writeArrayPropertyStart("hits");
            hits.hits().forEach(hit -> hit(json, hit));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void hit(JsonGenerator json, Hit hit) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("file", hit.file());
        json.writeNumberProperty("segment", hit.segment());
        json.writeNumberProperty("score", Math.round(hit.score() * 1000) / 1000.0);
        json.writeStringProperty("speaker", hit.speaker());
        json.writeStringProperty("section", hit.section());
        json.writeArrayPropertyStart("ranges");
        hit.ranges().forEach(range -> range(json, range));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, HitRange range) {
        json.writeStartObject();
        json.writeStringProperty("language", range.language().tag());
        json.writeNumberProperty("start", range.span().start());
        json.writeNumberProperty("end", range.span().end());
        json.writeStringProperty("term", range.term());
        json.writeStringProperty("rule", range.rule());
        json.writeEndObject();
    }
}
