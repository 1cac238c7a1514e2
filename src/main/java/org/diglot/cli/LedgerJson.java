package org.diglot.cli;

import java.io.Writer;
import org.diglot.numbers.Ledger;
import org.diglot.numbers.Quantity;
import org.diglot.numbers.Quoted;
import org.diglot.transcript.Finding;
import tools.jackson.core.JsonGenerator;

/** Writes quantities, pairs and findings in the shape {@code diglot/numbers/1}. */
final class LedgerJson {

    private final Writer out;

    LedgerJson(Writer out) {
        this.out = out;
    }

    void write(Ledger ledger) {
        try (JsonGenerator json = JsonOut.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "diglot/numbers/1");
            JsonOut.objects(json, "quantities", ledger.quantities(), LedgerJson::quoted);
            JsonOut.objects(json, "pairs", ledger.pairs(), LedgerJson::pair);
            JsonOut.objects(json, "findings", ledger.findings(), LedgerJson::finding);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void quoted(JsonGenerator json, Quoted quoted) {
        Quantity quantity = quoted.quantity();
        json.writeNumberProperty("id", quoted.id());
        json.writeNumberProperty("segment", quoted.segment());
        json.writeStringProperty("language", quoted.language().tag());
        json.writeStringProperty("text", quantity.text());
        json.writeNumberProperty("start", quantity.span().start());
        json.writeNumberProperty("end", quantity.span().end());
        amount(json, quantity);
        json.writeBooleanProperty("approximate", quantity.approximate());
        JsonOut.constant(json, "bound", quantity.bound());
        JsonOut.constant(json, "direction", quantity.direction());
        json.writeBooleanProperty("notable", quantity.notable());
        json.writeStringProperty("speaker", quoted.speaker());
        json.writeBooleanProperty("loss", quantity.loss());
        json.writeBooleanProperty("inferred", quantity.inferred());
        json.writeBooleanProperty("withdrawn", quantity.withdrawn());
    }

    private static void amount(JsonGenerator json, Quantity quantity) {
        JsonOut.constant(json, "kind", quantity.kind());
        JsonOut.decimal(json, "value", quantity.value());
        JsonOut.decimal(json, "low", quantity.low());
        JsonOut.decimal(json, "high", quantity.high());
        JsonOut.string(json, "unit", quantity.unit());
        JsonOut.string(json, "canonical", quantity.canonical());
    }

    private static void pair(JsonGenerator json, Ledger.Pair pair) {
        json.writeNumberProperty("segment", pair.segment());
        JsonOut.numbers(json, "ids", pair.ids());
        JsonOut.constant(json, "status", pair.status());
    }

    static void finding(JsonGenerator json, Finding finding) {
        json.writeNumberProperty("segment", finding.segment());
        json.writeStringProperty("kind", finding.kind().printed());
        JsonOut.constant(json, "severity", finding.severity());
        json.writeStringProperty("message", finding.message());
        JsonOut.strings(json, "arguments", finding.arguments());
        JsonOut.numbers(json, "quantities", finding.quantities());
    }
}
