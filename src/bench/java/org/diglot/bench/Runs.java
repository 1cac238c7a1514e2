package org.diglot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Whole processes timed by turns, so that what else the machine does falls on all alike; the median of each is kept. */
final class Runs {

    private static final String PAINTED = "painted ";

    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final Path output;
    private final int rounds;

    Runs(Path output, int rounds) {
        this.output = output;
        this.rounds = rounds;
    }

    Runs add(String name, List<String> command) {
        commands.put(name, command);
        return this;
    }

    /** Milliseconds by name, from exec to the line {@code painted MILLIS}, or to the end of a process that prints none. */
    Map<String, Double> medians() throws IOException, InterruptedException {
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> one : commands.entrySet()) {
                times.computeIfAbsent(one.getKey(), key -> new double[rounds])[round] = once(one.getValue());
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, all) -> {
            Arrays.sort(all);
            medians.put(name, all[rounds / 2]);
        });
        return medians;
    }

    private double once(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        long before = System.nanoTime();
        long clock = System.currentTimeMillis();
        Process process = builder.start();
        if (process.waitFor() != 0) {
            throw new IOException("It failed: " + String.join(" ", command) + "\n" + Files.readString(output));
        }
        double whole = (System.nanoTime() - before) / 1e6;
        return Files.readString(output).lines().filter(line -> line.startsWith(PAINTED))
                .mapToDouble(line -> Long.parseLong(line.substring(PAINTED.length())) - clock).findFirst().orElse(whole);
    }

    /** Whether the process ends with the line {@code painted MILLIS}. */
    boolean paints(List<String> command) throws IOException, InterruptedException {
        once(command);
        return Files.readString(output).contains(PAINTED);
    }

    /** Resident bytes of a process five seconds after its start; it is ended then. Linux only: NaN elsewhere. */
    static double resident(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // As the launcher has it.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            return !Files.exists(status) ? Double.NaN : Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024.0).findFirst()
                    .orElse(Double.NaN);
        } finally {
            process.destroy();
        }
    }
}
