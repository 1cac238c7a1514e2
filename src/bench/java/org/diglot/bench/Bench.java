package org.diglot.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** All benchmarks in one run, one table at the end: {@code mvn -Pbench verify}. */
public final class Bench {

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<Line> lines = new ArrayList<>(new Starts(folder).lines());
        lines.addAll(new Openings(folder, folder.resolve(Starts.LONG_CALL)).lines());
        lines.addAll(new Frames(folder).lines());
        lines.addAll(new Alignments(folder).lines());
        lines.addAll(new Highlights(folder).lines());
        lines.addAll(new Searches(folder).lines());
        OptionsBuilder options = new OptionsBuilder();
        options.include("org\\.diglot\\..*").forks(1).shouldFailOnError(true)
                .warmupIterations(3).warmupTime(TimeValue.seconds(1))
                .measurementIterations(5).measurementTime(TimeValue.seconds(1));
        new Runner(options).run().forEach(result -> lines.add(line(result)));
        Table table = new Table(lines);
        table.write(folder);
        System.out.println(System.lineSeparator() + table.markdown());
    }

    private static Line line(RunResult result) {
        String name = result.getParams().getBenchmark().replace("org.diglot.bench.", "");
        return Line.alone(name, result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreUnit());
    }
}
