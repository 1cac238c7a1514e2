package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParseCommandTest {

    private static final String SAMPLE = "assets/samples/alibaba-2024-12q.en-zh-Hant.txt";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theContractsShapeIsPrinted() {
        assertThat(run("parse", SAMPLE)).isZero();
        JsonNode call = JsonMapper.shared().readTree(out.toString());

        assertThat(call.propertyNames()).containsExactly("schema", "source", "title", "company", "period", "languages",
                "preamble", "notices", "speakers", "turns", "exchanges", "segments", "cited", "problems");
        assertThat(call.get("schema").asString()).isEqualTo("diglot/transcript/1");
        assertThat(call.get("source").get("charset").asString()).isEqualTo("UTF-8");
        assertThat(call.get("source").get("sha256").asString()).hasSize(64);
        assertThat(call.get("source").get("name").asString()).isEqualTo("alibaba-2024-12q.en-zh-Hant.txt");
        assertThat(call.get("languages")).extracting(JsonNode::asString).containsExactly("en", "zh-Hant");
        assertThat(call.get("notices").get(0).get("kind").asString()).isEqualTo("machine-translation");
        assertThat(call.get("turns").get(6)).hasToString("{\"index\":6,\"speaker\":\"alicia-yap\",\"section\":\"qa\","
                + "\"headerLines\":[275,276],\"firstSegment\":129,\"segments\":9,\"interpreted\":false}");
        assertThat(call.get("exchanges").get(0)).hasToString("{\"index\":0,\"analyst\":\"alicia-yap\",\"turns\":[6,7]}");
        assertThat(call.get("segments").get(0).get("texts").get(1).get("line").asInt()).isEqualTo(8);
        assertThat(call.get("problems")).isEmpty();
    }

    @Test
    void aMissingSideIsNull() throws IOException {
        Path file = folder.resolve("call.txt");
        Files.writeString(file, """
                Operator
                Operator
                Good day and welcome.
                大家好,歡迎。
                We begin in a moment with the results.
                Please stand by.
                請稍候。
                """);
        assertThat(run("parse", file.toString())).isZero();
        JsonNode call = JsonMapper.shared().readTree(out.toString());

        assertThat(call.get("segments").get(1).get("texts").get(1).isNull()).isTrue();
        assertThat(call.get("problems").get(0).get("line").asInt()).isEqualTo(5);
        assertThat(call.get("problems").get(0).get("kind").asString()).isEqualTo("unpaired-line");
    }

    @Test
    void filesThatCannotBeUsedEndInOneLine() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n\n\t\r\n");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xFE, 0, 7, 9, 0, 0});
        Path pdf = Files.write(folder.resolve("call.pdf"), "%PDF-1.7\n\u0000\u0001".getBytes());
        Path missing = folder.resolve("missing.txt");
        for (Path file : Arrays.asList(empty, blank, binary, pdf, folder, missing)) {
            refused(file);
        }
    }

    @Test
    void aFileWithoutPermissionEndsInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("locked.txt"), "Operator\nGood day.\n");
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "the superuser reads anything");
        refused(file);
    }

    @Test
    void fiveMegabytesOnOneLineEndInOneLine() throws IOException {
        refused(Files.writeString(folder.resolve("long.txt"), "We grew. ".repeat(600_000)));
        assertThat(err.toString()).contains("long.txt:1: ");
    }

    @Test
    void wrongArgumentsEndInOneLine() {
        for (String[] arguments : Set.of(new String[] {"parse"}, new String[] {"parse", "--nonsense", SAMPLE},
                new String[] {"--nonsense"})) {
            err.getBuffer().setLength(0);
            assertThat(run(arguments)).isEqualTo(2);
            assertThat(err.toString().lines()).hasSize(1);
        }
    }

    private void refused(Path file) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        assertThat(run("parse", file.toString())).as("%s", file).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains(file.getFileName().toString())
                .endsWith(".").doesNotContain("Exception");
    }

    private int run(String... arguments) {
        return Commands.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
