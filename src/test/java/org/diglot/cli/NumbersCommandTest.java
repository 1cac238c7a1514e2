package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NumbersCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theContractsShapeIsPrinted() {
        assertThat(run("numbers", "assets/samples/alibaba-2024-12q.en-zh-Hant.txt")).isZero();
        JsonNode ledger = JsonMapper.shared().readTree(out.toString());

        assertThat(ledger.propertyNames()).containsExactly("schema", "quantities", "pairs", "findings");
        assertThat(ledger.get("schema").asString()).isEqualTo("diglot/numbers/1");
        JsonNode profit = ledger.get("quantities").valueStream()
                .filter(quantity -> quantity.get("text").asString().equals("RMB54.9 billion")).findFirst().orElseThrow();
        assertThat(profit.propertyNames()).contains("id", "segment", "language", "text", "start", "end", "kind", "value",
                "low", "high", "unit", "approximate", "bound", "direction", "notable", "speaker");
        assertThat(profit.get("value").asString()).isEqualTo("54900000000");
        assertThat(profit.get("unit").asString()).isEqualTo("CNY");
        assertThat(profit.get("kind").asString()).isEqualTo("money");
        assertThat(profit.get("low").isNull()).isTrue();
        assertThat(profit.get("bound").isNull()).isTrue();
        assertThat(profit.get("end").asInt() - profit.get("start").asInt()).isEqualTo("RMB54.9 billion".length());
        int id = profit.get("id").asInt();
        assertThat(ledger.get("pairs").valueStream().filter(pair -> pair.get("ids").get(0).asInt() == id)).singleElement()
                .satisfies(pair -> assertThat(pair.get("status").asString()).isEqualTo("agree"))
                .satisfies(pair -> assertThat(pair.get("segment").asInt()).isEqualTo(profit.get("segment").asInt()));
    }

    @Test
    void aCallInOneLanguageHasQuantitiesAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("english.txt"), """
                Jane Roe - Chief Financial Officer
                Good day, everyone, and welcome to the call.
                Revenue was $280.2 million, up 8%.
                Thank you all for joining us today.
                """);
        assertThat(run("numbers", file.toString())).isZero();
        JsonNode ledger = JsonMapper.shared().readTree(out.toString());
        assertThat(ledger.get("quantities").valueStream().map(quantity -> quantity.get("text").asString()))
                .contains("$280.2 million", "8%");
        assertThat(ledger.get("pairs")).isEmpty();
        assertThat(ledger.get("findings")).isEmpty();
    }

    @Test
    void whatCannotBeReadEndsInTwo() {
        assertThat(run("numbers", folder.resolve("missing.txt").toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(1);
    }

    private int run(String... arguments) {
        return Commands.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
