package org.diglot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two very long files made one call, in a process of its own with a bounded heap. */
final class Alignments {

    private static final double LONGEST = 60_000;
    private static final Pattern ALIGNED = Pattern.compile("(?m)^aligned ms (\\d+)");

    private final Path work;

    Alignments(Path work) {
        this.work = work;
    }

    List<Line> lines() throws IOException, InterruptedException {
        Path log = work.resolve("alignment.log");
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-Xmx512m", "-cp", System.getProperty("java.class.path"), "org.diglot.bench.LongAlignment")
                .redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        String told = Files.readString(log);
        Matcher aligned = ALIGNED.matcher(told);
        if (!aligned.find()) {
            throw new IOException("The alignment's benchmark did not end:\n" + told);
        }
        return List.of(new Line("100,170 lines and 91,063 aligned, heap of 512 MB", Double.parseDouble(aligned.group(1)),
                "ms", "the most it may take", LONGEST));
    }
}
