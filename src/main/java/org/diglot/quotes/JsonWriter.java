package org.diglot.quotes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Quotes as a collection of the Web Annotation Data Model, an annotation a line, with the attribution of each. */
final class JsonWriter implements ClaimWriter {

    private final Compilation compilation;
    private final List<Quote> quotes;

    /** @param quotes parallel to the claims */
    JsonWriter(Compilation compilation, List<Quote> quotes) {
        this.compilation = compilation;
        this.quotes = quotes;
    }

    @Override
    public void write(Claims claims, OutputStream stream, Progress progress) throws IOException, Progress.Stopped {
        OutputStream out = new BufferedOutputStream(stream);
        ObjectNode collection = CollectionJson.head(compilation.call().source().sha256())
                .put("label", claims.title()).put("total", claims.total());
        ArrayNode languages = collection.putArray("diglot:languages");
        claims.languages().forEach(language -> languages.add(language.tag()));
        CollectionJson.Lines lines = new CollectionJson.Lines(collection, CollectionJson.page(collection), out);
        for (int i = 0; i < quotes.size(); i++) {
            Claim claim = claims.claims().get(i);
            lines.add(JsonText.bytes(annotation(quotes.get(i), claim, claims.languages())));
            Steps.step(progress, claim, claims);
        }
        lines.end();
        out.flush();
    }

    private ObjectNode annotation(Quote quote, Claim claim, List<Language> languages) {
        ObjectNode json = AnnotationJson.write(quote, JsonNodeFactory.instance.objectNode());
        Transcript call = compilation.call();
        Segment segment = call.segments().get(quote.anchor().segment());
        ArrayNode targets = (ArrayNode) json.get("target");
        for (int i = targets.size() - 1; i >= 0; i--) {
            JsonNode target = targets.get(i);
            Language language = Language.ofTag(target.path("source").path("language").asString()).orElseThrow();
            String whole = call.text(segment, language).text();
            AnnotationJson.place(target, whole, i == 0 ? quote.anchor().span() : new Span(0, whole.length()));
            if (i > 0 && !languages.contains(language)) {
                targets.remove(i);
            }
        }
        json.set("diglot:attribution", attribution(claim));
        ArrayNode figures = json.putArray("diglot:figures");
        for (Figure figure : compilation.figures(quote)) {
            ObjectNode one = figures.addObject().put("check", figure.printed());
            figure.texts().forEach(one.putArray("texts")::add);
        }
        return json;
    }

    private static ObjectNode attribution(Claim claim) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Field field : Field.values()) {
            String value = claim.get(field);
            switch (field) {
                case NUMBER, TOTAL, TURN, SEGMENT -> json.put(JsonReader.key(field), Integer.parseInt(value));
                case LINES -> Stream.of(value.split(", ")).map(Integer::valueOf).forEach(json.withArray("lines")::add);
                case FIGURES, TOPICS, COLOUR, TAGS, NOTE -> { }
                default -> json.put(JsonReader.key(field), value);
            }
        }
        return json;
    }
}
