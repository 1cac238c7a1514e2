package org.diglot.cli;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Cited;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Language;
import org.diglot.transcript.Line;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a transcript in the shape {@code diglot/transcript/1}, one object a line of its lists. */
final class TranscriptJson {

    private final Writer out;
    private Transcript call;

    TranscriptJson(Writer out) {
        this.out = out;
    }

    void write(Transcript written) {
        call = written;
        JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "diglot/transcript/1");
            source(json, call);
            if (call.sources().size() > 1) {
                objects(json, "sources", call.sources(), source -> source(json, source));
            }
            json.writeStringProperty("title", call.title());
            json.writeStringProperty("company", call.company());
            json.writeStringProperty("period", call.period());
            if (call.alignment() != Alignment.PRINTED) {
                json.writeStringProperty("alignment", printed(call.alignment()));
            }
            strings(json, "languages", call.languages().stream().map(Language::tag).toList());
            objects(json, "preamble", call.preamble(), line -> line(json, line));
            objects(json, "notices", call.notices(), notice -> notice(json, notice));
            objects(json, "speakers", call.speakers(), speaker -> speaker(json, speaker));
            objects(json, "turns", call.turns(), turn -> turn(json, turn));
            objects(json, "exchanges", call.exchanges(), exchange -> exchange(json, exchange));
            boolean computed = call.alignment() != Alignment.PRINTED;
            objects(json, "segments", call.segments(), segment -> segment(json, segment, computed));
            objects(json, "cited", call.cited(), cited -> cited(json, cited));
            objects(json, "problems", call.problems(), problem -> problem(json, problem));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void source(JsonGenerator json, Transcript call) {
        json.writeObjectPropertyStart("source");
        source(json, call.source());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("sha256", source.sha256());
        json.writeStringProperty("charset", source.charset());
        json.writeNumberProperty("lines", source.lines());
    }

    private void line(JsonGenerator json, Line line) {
        file(json, line.file());
        place(json, line.line(), line.file());
        json.writeStringProperty("text", line.text());
    }

    /** Which of the sources is meant; the first goes without saying. */
    private static void file(JsonGenerator json, int file) {
        if (file > 0) {
            json.writeNumberProperty("file", file);
        }
    }

    private void notice(JsonGenerator json, Notice notice) {
        file(json, notice.file());
        place(json, notice.line(), notice.file());
        json.writeStringProperty("kind", printed(notice.kind()));
        json.writeStringProperty("text", notice.text());
    }

    private static void speaker(JsonGenerator json, Speaker speaker) {
        json.writeStringProperty("id", speaker.id());
        json.writeStringProperty("name", speaker.name());
        json.writeStringProperty("title", speaker.title());
        json.writeStringProperty("kind", printed(speaker.kind()));
        json.writeStringProperty("affiliation", speaker.affiliation());
        strings(json, "aliases", speaker.aliases());
    }

    private void turn(JsonGenerator json, Turn turn) {
        json.writeNumberProperty("index", turn.index());
        json.writeStringProperty("speaker", turn.speaker());
        json.writeStringProperty("section", printed(turn.section()));
        numbers(json, "headerLines", turn.headerLines());
        if (!turn.headerLines().isEmpty()) {
            placeAlone(json, turn.headerLines().getFirst(), 0);
        }
        if (!turn.otherHeaderLines().isEmpty()) {
            numbers(json, "otherHeaderLines", turn.otherHeaderLines());
        }
        json.writeNumberProperty("firstSegment", turn.firstSegment());
        json.writeNumberProperty("segments", turn.segments());
        json.writeBooleanProperty("interpreted", turn.interpreted());
    }

    private static void exchange(JsonGenerator json, Exchange exchange) {
        json.writeNumberProperty("index", exchange.index());
        json.writeStringProperty("analyst", exchange.analyst());
        numbers(json, "turns", exchange.turns());
    }

    private void segment(JsonGenerator json, Segment segment, boolean computed) {
        json.writeNumberProperty("index", segment.index());
        json.writeNumberProperty("turn", segment.turn());
        if (computed) {
            json.writeNumberProperty("confidence", Math.round(segment.confidence() * 1000) / 1000.0);
        }
        json.writeArrayPropertyStart("texts");
        for (int column = 0; column < segment.texts().size(); column++) {
            text(json, segment.texts().get(column), call.file(column));
        }
        json.writeEndArray();
    }

    private void text(JsonGenerator json, Text text, int file) {
        if (text.isMissing()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        place(json, text.line(), file);
        if (text.lines().size() > 1) {
            numbers(json, "lines", text.lines());
        }
        json.writeStringProperty("text", text.text());
        json.writeEndObject();
    }

    /** A line and, for what is no plain text, where in the original it stands. */
    private void place(JsonGenerator json, int line, int file) {
        json.writeNumberProperty("line", line);
        placeAlone(json, line, file);
    }

    private void placeAlone(JsonGenerator json, int line, int file) {
        String place = call.sources().get(file).place(line);
        if (!place.isEmpty()) {
            json.writeStringProperty("place", place);
        }
    }

    private static void cited(JsonGenerator json, Cited cited) {
        json.writeStringProperty("name", cited.name());
        json.writeStringProperty("title", cited.title());
        json.writeBooleanProperty("spoke", cited.spoke());
        numbers(json, "segments", cited.segments());
    }

    private void problem(JsonGenerator json, Problem problem) {
        file(json, problem.file());
        place(json, problem.line(), problem.file());
        json.writeStringProperty("kind", printed(problem.kind()));
        json.writeStringProperty("message", problem.message());
    }

    private static <T> void objects(JsonGenerator json, String name, List<T> all, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T one : all) {
            json.writeRaw('\n');
            json.writeStartObject();
            fields.accept(one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> all) {
        json.writeArrayPropertyStart(name);
        all.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void numbers(JsonGenerator json, String name, List<Integer> all) {
        json.writeArrayPropertyStart(name);
        all.forEach(json::writeNumber);
        json.writeEndArray();
    }

    /** Names of enums are printed in lower case with hyphens. */
    static String printed(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
