package org.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.diglot.reading.FormWriter;
import org.diglot.reading.PdfWriter;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.WrittenCall;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built application asked from outside, as its user asks it: other folder, no terminal, no display. */
class ApplicationImageTest {

    private static final Path SAMPLE =
            Path.of("assets", "samples", "alibaba-2024-12q.en-zh-Hant.txt").toAbsolutePath();
    private static final Path LAUNCHER = Path.of(System.getProperty("image.launcher"));
    private static final Path JAVA = Path.of(System.getProperty("image.java"));
    private static final Path CACHE = Path.of(System.getProperty("image.cache"));

    @TempDir
    private Path elsewhere;

    @Test
    void helpAnswersFromAnyFolder() throws Exception {
        Answer answer = ask(LAUNCHER.toString(), "--help");
        assertThat(answer.status()).isZero();
        assertThat(answer.out()).contains("diglot");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void parsePrintsJsonForAFileNamedFromWhereOneStands() throws Exception {
        Files.copy(SAMPLE, elsewhere.resolve("通話 call.txt"));
        Answer answer = ask(LAUNCHER.toString(), "parse", "通話 call.txt");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isZero();
        JsonNode call = JsonMapper.shared().readTree(answer.out());
        assertThat(call.get("schema").asString()).isEqualTo("diglot/transcript/1");
        assertThat(call.get("source").get("name").asString()).isEqualTo("通話 call.txt");
        assertThat(call.get("segments").size()).isEqualTo(378);
    }

    @Test
    void everyFormIsReadByTheLinkedLibraries() throws Exception {
        WrittenCall call = WrittenCall.of(new TranscriptReader().read(SAMPLE, Progress.NONE));
        Map<String, byte[]> files = Map.of("a.pdf", PdfWriter.lines(call.lines(), "A head"), "b.docx", FormWriter.docx(call),
                "c.xlsx", FormWriter.xlsx(call), "d.html", FormWriter.html(call), "e.tmx", FormWriter.tmx(call),
                "f.srt", FormWriter.srt(call), "g.json", FormWriter.json(call), "h.csv", FormWriter.separated(call, ',', true));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(elsewhere.resolve(file.getKey()), file.getValue());
            Answer answer = ask(LAUNCHER.toString(), "parse", file.getKey());
            assertThat(answer.err()).as(file.getKey()).isEmpty();
            assertThat(JsonMapper.shared().readTree(answer.out()).get("segments").size()).as(file.getKey()).isEqualTo(378);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.txt", "empty.txt", "a folder"})
    void whatCannotBeReadEndsInOneLineAndStatus2(String name) throws Exception {
        Files.createFile(elsewhere.resolve("empty.txt"));
        Files.createDirectory(elsewhere.resolve("a folder"));
        Answer answer = ask(LAUNCHER.toString(), "parse", name);
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().strip().lines()).singleElement().asString().contains(name);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToTheLauncherIsAsGoodAsTheLauncher() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), LAUNCHER);
        assertThat(ask(link.toString(), "--help").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"diglot.aot", "commands.aot"})
    void theCachesOfTheTrainingAreUsed(String cache) throws Exception {
        Answer answer = ask(withCache(CACHE.resolveSibling(cache)));
        assertThat(answer.err() + answer.out()).doesNotContain("AOT").contains("diglot");
        assertThat(answer.status()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLauncherGivesEveryCommandTheCommandsCache() throws Exception {
        String launcher = Files.readString(Path.of("jlink-config", "launcher.sh"));
        Answer help = ask(LAUNCHER.toString(), "--help");
        List<String> commands = help.out().lines().dropWhile(line -> !line.startsWith("Commands:")).skip(1)
                .filter(line -> line.matches("  [a-z].*")).map(line -> line.strip().split(" ")[0]).toList();
        assertThat(commands).contains("parse");
        assertThat(launcher.lines().filter(line -> line.contains("cache=commands")).findFirst().orElseThrow()
                .replaceAll("\\).*", "").strip().split(" \\| ")).containsAll(commands);
    }

    /** So that the test above can fail: `on` refuses to start where `auto` starts without a cache and without a word. */
    @Test
    void aCacheThatDoesNotFitIsRefusedWhereItIsDemanded() throws Exception {
        Path broken = Files.write(elsewhere.resolve("broken.aot"), new byte[64]);
        assertThat(ask(withCache(broken)).status()).isNotZero();
    }

    private static String[] withCache(Path cache) {
        return new String[] {JAVA.toString(), "@" + Path.of("jlink-config", "java.args").toAbsolutePath(),
            "-XX:AOTCache=" + cache, "-XX:AOTMode=on", "-m", "org.diglot/org.diglot.app.Main", "--help"};
    }

    private record Answer(int status, String out, String err) {
    }

    private Answer ask(String... command) throws IOException, InterruptedException {
        Path out = elsewhere.resolve("out");
        Path err = elsewhere.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(elsewhere.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("answers in a minute").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
