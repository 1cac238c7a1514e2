package org.diglot.reading.form;

import java.util.List;
import java.util.Optional;
import org.diglot.reading.form.Undrawable.Why;
import org.diglot.transcript.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Records with a field for each language, in whatever JSON they come; one record a line as well. */
final class JsonForm implements Form {

    private static final int LARGEST = 64 << 20;

    @Override
    public Drawn draw(Content content, Progress progress) throws Undrawable, Progress.Stopped {
        if (content.bytes().length > LARGEST) {
            throw new Undrawable(Why.TOO_MUCH, "This JSON is larger than 64 MB; save the part with the call and open that.");
        }
        JsonNode root = root(content.text());
        progress.step(0.3);
        JsonRecords records = new JsonRecords(root);
        Optional<JsonRecords.Loose> whole = records.whole();
        if (whole.isPresent()) {
            return drawn(whole.get(), records, content.charset());
        }
        Grid grid = records.grid();
        Columns columns = Columns.of(grid).orElseThrow(() -> new Undrawable(Why.WORDLESS,
                "No field of this JSON holds the words of a call; give each pair as {\"en\": \"…\", \"zh\": \"…\"}."));
        Sheet sheet = new Sheet();
        for (JsonRecords.Loose loose : records.loose()) {
            draw(loose, sheet);
        }
        new GridDrawer(columns, sheet).draw(grid, progress);
        return sheet.drawn(content.charset());
    }

    /** Of a transcript in one text its lines, after what stands around it. */
    private static Drawn drawn(JsonRecords.Loose whole, JsonRecords records, String charset) throws Undrawable {
        Sheet sheet = new Sheet();
        for (JsonRecords.Loose loose : records.loose()) {
            if (!loose.equals(whole)) {
                draw(loose, sheet);
            }
        }
        int number = 0;
        for (String line : whole.text().lines().toList()) {
            number++;
            sheet.text(line, whole.place() + ", line " + number);
        }
        return sheet.drawn(charset);
    }

    private static void draw(JsonRecords.Loose loose, Sheet sheet) throws Undrawable {
        if (loose.isFrame()) {
            sheet.aside(loose.text(), loose.place());
        } else {
            sheet.text(loose.text(), loose.place());
        }
    }

    private static JsonNode root(String text) throws Undrawable {
        JsonMapper mapper = JsonMapper.builder().build();
        try (MappingIterator<JsonNode> values = mapper.readerFor(JsonNode.class).readValues(text)) {
            List<JsonNode> all = values.readAll();
            if (all.size() == 1) {
                return all.getFirst();
            }
            ArrayNode array = mapper.createArrayNode();
            all.forEach(array::add);
            return array;
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            throw new Undrawable(Why.BROKEN, at == null ? 0 : Math.max(0, at.getLineNr()),
                    "Here the JSON breaks off or breaks its rules; mend it or export it again.");
        }
    }
}
