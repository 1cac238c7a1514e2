package org.diglot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One highlight more in a window that has 10,000, in a process of its own: how soon it is painted, and saved. */
final class Highlights {

    private static final double LONGEST = 50;
    private static final Pattern TOLD = Pattern.compile("(?m)^(painted|saved) +median ([\\d.]+) ms, p90 ([\\d.]+) ms");

    private final Path work;

    Highlights(Path work) {
        this.work = work;
    }

    List<Line> lines() throws IOException, InterruptedException {
        String told = run();
        List<Line> lines = TOLD.matcher(told).results().flatMap(Highlights::lines).toList();
        if (lines.isEmpty()) {
            throw new IOException("The benchmark of highlights did not end:\n" + told);
        }
        return lines;
    }

    private static Stream<Line> lines(MatchResult one) {
        String name = "A highlight among 10,000 to " + one.group(1) + ": ";
        return Stream.of(new Line(name + "median", Double.parseDouble(one.group(2)), "ms", "the most it may take", LONGEST),
                Line.alone(name + "p90", Double.parseDouble(one.group(3)), "ms"));
    }

    private String run() throws IOException, InterruptedException {
        Path log = work.resolve("highlights.log");
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "org.diglot.bench.HighlightStart", System.getProperty("sample"))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        return Files.readString(log);
    }
}
