package org.diglot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A library of {@code -Dbench.pairs} pairs, indexed and searched, then searched through the window; in processes of their own. */
final class Searches {

    private final Path work;
    private final String pairs = System.getProperty("bench.pairs");

    Searches(Path work) {
        this.work = work.resolve("search");
    }

    List<Line> lines() throws IOException, InterruptedException {
        clear();
        Files.createDirectories(work);
        List<Line> lines = new ArrayList<>(told("org.diglot.bench.SearchBench"));
        lines.addAll(told("org.diglot.bench.FindStart"));
        clear();
        return lines;
    }

    private List<Line> told(String main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx1g", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dsample=" + System.getProperty("sample"), "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), main, work.toString(), pairs)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Line> lines = process.inputReader().lines().filter(line -> line.startsWith(Line.TOLD)).map(Line::told).toList();
        if (process.waitFor() != 0) {
            throw new IOException(main + " did not end well.");
        }
        return lines;
    }

    private void clear() throws IOException {
        if (Files.exists(work)) {
            try (Stream<Path> files = Files.walk(work)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
