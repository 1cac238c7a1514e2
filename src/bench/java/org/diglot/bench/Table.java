package org.diglot.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The one table of all benchmarks, for a person and for a program. */
record Table(List<Line> lines) {

    String markdown() {
        return "%s, %s %s, Java %s, %d processors, load %.1f%n%n".formatted(LocalDate.now(),
                System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version(),
                Runtime.getRuntime().availableProcessors(), load())
                + "| what | figure | against | its figure | ratio |%n|---|---:|---|---:|---:|%n".formatted()
                + lines.stream().map(Table::row).collect(Collectors.joining());
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench.md"), markdown());
        Files.writeString(folder.resolve("bench.json"), JsonMapper.shared().writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of("schema", "diglot/bench/1", "date", LocalDate.now().toString(),
                        "java", Runtime.version().toString(), "load", load(), "lines", lines.stream().map(Table::fields).toList())));
    }

    /** What waits for a processor, on average of the last minute; without it times can't be judged. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String row(Line line) {
        boolean alone = Double.isNaN(line.base());
        return "| %s | %s | %s | %s | %s |%n".formatted(line.what(), figure(line.value(), line.unit()), line.against(),
                alone ? "" : figure(line.base(), line.unit()),
                alone ? "" : String.format(Locale.ROOT, "%.2f", line.ratio()));
    }

    private static String figure(double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.3f %s" : "%,.0f %s", value, unit);
    }

    private static Map<String, Object> fields(Line line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("what", line.what());
        fields.put("value", line.value());
        fields.put("unit", line.unit());
        if (!Double.isNaN(line.base())) {
            fields.put("against", line.against());
            fields.put("base", line.base());
            fields.put("ratio", line.ratio());
        }
        return fields;
    }
}
