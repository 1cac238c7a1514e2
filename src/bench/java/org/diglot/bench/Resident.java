package org.diglot.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diglot.search.CallIndex;
import org.diglot.terms.Topics;

/** What a process holds that has a library open and was asked everything: {@code Resident LIBRARY}. */
public final class Resident {

    private static final double MEGA = 1e6;

    private Resident() {
    }

    public static void main(String[] arguments) throws Exception {
        try (CallIndex index = SearchBench.open(Path.of(arguments[0]))) {
            for (int round = 0; round < 20; round++) {
                for (Question question : Question.all(Topics.shipped())) {
                    index.search(SearchBench.asked(question.query()));
                }
            }
            System.gc();
            System.out.println(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            System.out.println(own());
        }
    }

    /** Bytes of the process that are not files mapped into it; Linux only, else NaN. */
    private static double own() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status) ? Double.NaN : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("RssAnon:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024.0).findFirst().orElse(Double.NaN);
    }

    static List<Line> lines(Path library, int pairs) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Resident.class.getName(), library.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> told = process.inputReader().readAllLines();
        if (process.waitFor() != 0 || told.size() < 2) {
            throw new IOException("The process that only searches failed: " + told);
        }
        return List.of(Line.alone("Heap in use, %,d pairs searched".formatted(pairs), Double.parseDouble(told.get(0)) / MEGA, "MB"),
                Line.alone("Resident without mapped files, %,d pairs".formatted(pairs), Double.parseDouble(told.get(1)) / MEGA,
                        "MB"));
    }
}
