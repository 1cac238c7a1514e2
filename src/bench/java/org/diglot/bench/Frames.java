package org.diglot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page with 100,170 segments, in a process of its own: how soon it shows them and how long its frames last. It paints in
 * memory with software rendering, so that every machine can run it and no display server's time is in the figures.
 */
final class Frames {

    private static final double LONGEST_FRAME = 50;
    private static final double LONGEST_OPENING = 2000;
    private static final Pattern OPENED = Pattern.compile("(?m)^open to first painted row ms +([\\d.]+)");
    private static final Pattern SCROLLED =
            Pattern.compile("(?m)^(.+?) +median ([\\d.]+) ms, p99 ([\\d.]+) ms, max ([\\d.]+) ms");

    private final Path work;

    Frames(Path work) {
        this.work = work;
    }

    List<Line> lines() throws IOException, InterruptedException {
        String told = run();
        List<Line> lines = new ArrayList<>();
        Matcher opened = OPENED.matcher(told);
        if (!opened.find()) {
            throw new IOException("The page's benchmark did not end:\n" + told);
        }
        lines.add(new Line("Page of 100,170 segments to first painted row", figure(opened.toMatchResult(), 1), "ms",
                "the most it may take", LONGEST_OPENING));
        SCROLLED.matcher(told).results().flatMap(Frames::scrolled).forEach(lines::add);
        return lines;
    }

    private static Stream<Line> scrolled(MatchResult one) {
        String name = "Frames, " + one.group(1) + ": ";
        return Stream.of(Line.alone(name + "median", figure(one, 2), "ms"), Line.alone(name + "p99", figure(one, 3), "ms"),
                new Line(name + "longest", figure(one, 4), "ms", "the most it may take", LONGEST_FRAME));
    }

    private static double figure(MatchResult found, int group) {
        return Double.parseDouble(found.group(group));
    }

    private String run() throws IOException, InterruptedException {
        Path log = work.resolve("frames.log");
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-Xmx2g", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dwidth=1000", "-Dheight=900",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "org.diglot.bench.PageStart").redirectErrorStream(true)
                .redirectOutput(log.toFile()).start().waitFor();
        return Files.readString(log);
    }
}
