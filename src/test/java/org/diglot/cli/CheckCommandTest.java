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

class CheckCommandTest {

    private static final String WRONG = """
            Jane Roe - Chief Financial Officer
            Jane Roe - Chief Financial Officer
            Good day, everyone, and welcome.
            大家好,歡迎。
            Revenue was RMB280.2 billion, up 8%.
            收入為人民幣280.2億元,成長8%。
            Thank you all for joining.
            謝謝各位參加。
            """;
    private static final String RIGHT = WRONG.replace("280.2億", "2,802億");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anErrorIsALineForAPersonAndEndsInOne() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.txt"), WRONG);
        assertThat(run("check", file.toString())).isEqualTo(1);
        assertThat(out.toString().lines()).singleElement().asString()
                .startsWith(file + ":5: error: ").contains("人民幣280.2億元").contains("RMB280.2 billion");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void agreementSaysNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("right.txt"), RIGHT);
        assertThat(run("check", file.toString())).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void jsonHasTheLinesOfBothSides() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.txt"), WRONG);
        assertThat(run("check", "--json", file.toString())).isEqualTo(1);
        JsonNode findings = JsonMapper.shared().readTree(out.toString());
        assertThat(findings.get("schema").asString()).isEqualTo("diglot/findings/1");
        assertThat(findings.get("files").get(0).get("name").asString()).isEqualTo("wrong.txt");
        JsonNode finding = findings.get("files").get(0).get("findings").get(0);
        assertThat(finding.get("segment").asInt()).isEqualTo(1);
        assertThat(finding.get("kind").asString()).isEqualTo("scale");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("lines")).hasToString("[5,6]");
        assertThat(finding.get("quantities")).hasSize(2);
    }

    @Test
    void aFolderIsGoneThroughAndAnUnreadableFileStopsNothing() throws IOException {
        Files.writeString(folder.resolve("a.txt"), RIGHT);
        Files.createFile(folder.resolve("b.txt"));
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/c.txt"), WRONG);
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines()).singleElement().asString().contains("c.txt:5: error: ");
        assertThat(err.toString().lines()).contains("1 of 3: " + folder.resolve("a.txt"), "3 of 3: " + folder.resolve("more/c.txt"))
                .anyMatch(line -> line.startsWith(folder.resolve("b.txt") + ": ")).hasSize(4);
    }

    @Test
    void whatCannotBeUsedEndsInTwo() {
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(run("check", folder.resolve("missing.txt").toString())).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(3).noneMatch(line -> line.contains("\tat "));
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Commands.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
