package org.diglot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A call opened in a window that shows another already, in a process of its own with the options of the application. */
final class Openings {

    private static final double LONGEST_OPENING = 2000;
    private static final Pattern TOLD = Pattern.compile("(?m)^(.+) to first painted row: median ([\\d.]+) ms");

    private final Path work;
    private final Path longCall;

    /** @param longCall a file of 100,170 segments */
    Openings(Path work, Path longCall) {
        this.work = work;
        this.longCall = longCall;
    }

    List<Line> lines() throws IOException, InterruptedException {
        String told = run();
        List<Line> lines = TOLD.matcher(told).results().map(Openings::line).toList();
        if (lines.isEmpty()) {
            throw new IOException("The benchmark of opening did not end:\n" + told);
        }
        return lines;
    }

    private static Line line(MatchResult one) {
        String name = "Opening in a running window, " + one.group(1).replace("long", "100,170 segments").replace("short", "the sample")
                + ", to first painted row";
        return new Line(name, Double.parseDouble(one.group(2)), "ms", "the most it may take", LONGEST_OPENING);
    }

    private String run() throws IOException, InterruptedException {
        Path log = work.resolve("openings.log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        Files.readAllLines(Path.of("jlink-config", "java.args")).stream().filter(line -> line.startsWith("-X")).forEach(command::add);
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "org.diglot.bench.OpenStart", System.getProperty("sample"), longCall.toString()));
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        return Files.readString(log);
    }
}
