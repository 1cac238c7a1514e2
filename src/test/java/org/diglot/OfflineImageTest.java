package org.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing talks to the network: in a session of commands and window no class that opens a connection, listens, or asks for the
 * address of a name ever comes to life. The types themselves may be loaded: the JDK's file channels name some.
 */
class OfflineImageTest {

    private static final Path JAVA = Path.of(System.getProperty("image.java"));
    private static final Path SAMPLE = Path.of("assets", "samples", "alibaba-2024-12q.en-zh-Hant.txt");

    private static final Pattern NETWORK = Pattern.compile("Initializing '((java/net/(Inet|Socket|ServerSocket|Datagram"
            + "|NetworkInterface|Http|Proxy|http)|sun/nio/ch/(Net|Nio|SocketChannel|ServerSocketChannel|DatagramChannel"
            + ")|sun/net/(www/(protocol/)?(http|ftp)|dns|spi)|sun/security/ssl|javax/net|jdk/internal/net/http)[^']*)'");

    @TempDir
    private Path folder;

    @Test
    void noClassOfTheNetworkComesToLife() throws Exception {
        String used = session("-m", "org.diglot/org.diglot.app.Rehearsal", SAMPLE.toString(), "read");
        assertThat(used).contains("org/diglot/ui/page/PageView", "org/apache/lucene/index/IndexWriter");
        assertThat(network(used)).isEmpty();
        String commands = session("-m", "org.diglot/org.diglot.app.CommandRehearsal", SAMPLE.toString(), "parse", "numbers",
                "check", "search capex", "export --all --format html", "export --all --format csv", "export --all --format docx",
                "export --all --format xlsx");
        assertThat(commands).contains("org/diglot/quotes/Exporter", "org/diglot/search/CallIndex");
        assertThat(network(commands)).isEmpty();
    }

    private static List<String> network(String initialized) {
        return NETWORK.matcher(initialized).results().map(found -> found.group(1)).toList();
    }

    /** So that the test above can fail. */
    @Test
    void aClassOfTheNetworkWouldBeSeen() throws Exception {
        Path program = Files.writeString(folder.resolve("Asks.java"),
                "void main() throws Exception { new java.net.ServerSocket(0).close(); }");
        Process compiled = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d", folder.toString(), program.toString()).inheritIO().start();
        assertThat(compiled.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(network(session("-cp", folder.toString(), "Asks"))).contains("java/net/ServerSocket");
    }

    private String session(String... program) throws IOException, InterruptedException {
        Path log = folder.resolve("classes");
        ProcessBuilder builder = new ProcessBuilder(JAVA.toString(), "@jlink-config/java.args",
                "@jlink-config/training.args", "-XX:AOTMode=off", "-Ddiglot.home=" + folder.resolve("home"),
                "-Xlog:class+init:file=" + log + ":none:filecount=0");
        builder.command().addAll(List.of(program));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends in two minutes").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("err"))).isIn(0, 1);
        return Files.readString(log);
    }
}
