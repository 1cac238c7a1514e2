package org.diglot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The starts: of the window, against the smallest JavaFX window on the same runtime, and of {@code parse}. */
final class Starts {

    /** The name of the file of 100,170 segments that is left behind. */
    static final String LONG_CALL = "long.txt";

    private static final double MEGA = 1e6;
    private static final int ROUNDS = 7;
    private static final int LONG_ROUNDS = 3;
    private static final double LONGEST_OPENING = 2000;
    private static final int REPEATED = 265;
    private static final int PREAMBLE = 4;
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private final Path image = property("image");
    private final Path java = property("image.java");
    private final Path cache = property("image.cache");
    private final String sample = property("sample").toAbsolutePath().toString();
    private final Path work;

    Starts(Path work) {
        this.work = work;
    }

    List<Line> lines() throws IOException, InterruptedException {
        Files.createDirectories(work);
        Path empty = emptyCache();
        List<Line> lines = new ArrayList<>(windows(empty));
        lines.addAll(longCall());
        lines.addAll(parses());
        lines.addAll(List.of(
                Line.alone("Application on disk", size(image) / MEGA, "MB"),
                new Line("Application packed (tar.gz)", packed() / MEGA, "MB", "the most it may be", 90),
                Line.alone("of it the runtime's modules", size(java.getParent().resolveSibling("lib/modules")) / MEGA,
                        "MB"),
                Line.alone("of it the AOT cache", size(cache) / MEGA, "MB"),
                new Line("Resident, sample open", Runs.resident(staying()) / MEGA, "MB", "empty window",
                        Runs.resident(concat(emptyWindow(empty), List.of("stay"))) / MEGA)));
        return lines;
    }

    private List<Line> windows(Path empty) throws IOException, InterruptedException {
        Runs runs = new Runs(work.resolve("start.log"), ROUNDS);
        if (!runs.paints(diglot(cache))) {
            System.err.println("The window painted no row of the sample: its start is not measured.");
            return List.of();
        }
        Map<String, Double> times = runs.add("diglot", diglot(cache)).add("diglot without", diglot(null))
                .add("empty", emptyWindow(empty)).add("empty without", emptyWindow(null)).medians();
        return List.of(
                versus("Start to first painted row, AOT", times, "diglot", "empty window, no AOT", "empty without"),
                versus("Start to first painted row, AOT", times, "diglot", "empty window, its own AOT", "empty"),
                versus("Start to first painted row, no AOT", times, "diglot without", "empty window, no AOT",
                        "empty without"));
    }

    /** A call of 100,170 segments in a fresh process: its reading and its first rows, and beside it the same with the sample. */
    private List<Line> longCall() throws IOException, InterruptedException {
        List<String> all = Files.readAllLines(Path.of(sample));
        Path file = work.resolve(LONG_CALL);
        List<String> repeated = new ArrayList<>(all);
        for (int time = 1; time < REPEATED; time++) {
            repeated.addAll(all.subList(PREAMBLE, all.size()));
        }
        Files.write(file, repeated);
        Map<String, Double> times = new Runs(work.resolve("long.log"), LONG_ROUNDS)
                .add("long", rehearsal(cache, file.toString())).add("sample", diglot(cache)).medians();
        return List.of(
                new Line("Start with 100,170 segments to first painted row", times.get("long"), "ms",
                        "the most opening may take", LONGEST_OPENING),
                versus("Start with 100,170 segments to first painted row", times, "long", "with the sample", "sample"));
    }

    private List<Line> parses() throws IOException, InterruptedException {
        List<String> parse = List.of("-m", "org.diglot/org.diglot.app.Main", "parse", sample);
        String jdk = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String modules = property("jar") + System.getProperty("path.separator") + property("image.modules");
        Map<String, Double> times = new Runs(work.resolve("parse.log"), ROUNDS)
                .add("launcher", List.of(System.getProperty("image.launcher"), "parse", sample))
                .add("runtime", command(null, parse))
                .add("plain", concat(List.of(jdk, "-p", modules), parse))
                .medians();
        return List.of(versus("`parse` by the launcher", times, "launcher", "plain `java` of the jar", "plain"),
                versus("`parse` by the launcher", times, "launcher", "the image without AOT", "runtime"));
    }

    private static Line versus(String what, Map<String, Double> times, String name, String against, String base) {
        return new Line(what, times.get(name), "ms", against, times.get(base));
    }

    private List<String> diglot(Path with) {
        return rehearsal(with, sample);
    }

    private List<String> rehearsal(Path with, String file) {
        return command(with, concat(home(), List.of("-m", "org.diglot/org.diglot.app.Rehearsal", file)));
    }

    private List<String> staying() {
        return command(cache, concat(home(), List.of("-m", "org.diglot/org.diglot.app.Main", sample)));
    }

    private List<String> home() {
        return concat(HEADLESS, List.of("-Ddiglot.home=" + work.resolve("home")));
    }

    private List<String> emptyWindow(Path with) {
        return command(with, concat(HEADLESS, List.of("--add-modules=javafx.controls", "-cp", jar().toString(),
                "org.diglot.bench.EmptyWindow")));
    }

    private Path emptyCache() throws IOException, InterruptedException {
        ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--file", jar().toString(),
                "-C", property("test.classes").toString(), "org/diglot/bench/EmptyWindow.class");
        Path made = work.resolve("empty.aot");
        List<String> training = concat(List.of(java.toString(), "-XX:AOTCacheOutput=" + made),
                emptyWindow(null).subList(1, emptyWindow(null).size()));
        new ProcessBuilder(training).redirectErrorStream(true).redirectOutput(work.resolve("empty.log").toFile())
                .start().waitFor();
        return made;
    }

    private Path jar() {
        return work.resolve("empty.jar");
    }

    private List<String> command(Path with, List<String> rest) {
        List<String> first = new ArrayList<>(List.of(java.toString(), "@jlink-config/java.args"));
        if (with != null) {
            first.addAll(List.of("-XX:AOTCache=" + with, "-XX:AOTMode=on"));
        }
        return concat(first, rest);
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Path property(String name) {
        return Path.of(System.getProperty(name));
    }

    private double packed() throws IOException, InterruptedException {
        Path archive = work.resolve("diglot.tar.gz");
        new ProcessBuilder("tar", "czf", archive.toString(), "-C", image.getParent().toString(),
                image.getFileName().toString()).inheritIO().start().waitFor();
        double size = size(archive);
        Files.delete(archive);
        return size;
    }

    private static double size(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).mapToLong(one -> one.toFile().length()).sum();
        }
    }
}
