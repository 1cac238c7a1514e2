package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.Test;

/** What is found on the call that comes along against what a reader labelled, as a table; it never gets worse unseen. */
class LabelledSearchTest {

    private static final double LEAST_OF_ONE = 0.4;

    /** A query, what a reader says answers it, and what was found. */
    private record Asked(String query, Set<Integer> labelled, Set<Integer> found) {

        long right() {
            return found.stream().filter(labelled::contains).count();
        }

        double precision() {
            return found.isEmpty() ? 1 : right() / (double) found.size();
        }

        double recall() {
            return labelled.isEmpty() ? 1 : right() / (double) labelled.size();
        }

        String row() {
            return String.format(Locale.ROOT, "| %s | %d | %d | %d | %.0f%% | %.0f%% |%n", query,
                    labelled.size(), found.size(), right(), 100 * precision(), 100 * recall());
        }

        String wrong() {
            Set<Integer> more = new TreeSet<>(found);
            more.removeAll(labelled);
            Set<Integer> missed = new TreeSet<>(labelled);
            missed.removeAll(found);
            return query + ": not labelled " + more + ", missed " + missed;
        }
    }

    @Test
    void topicsFindWhatAReaderFinds() throws Exception {
        List<Asked> asked = ask("sample-topics.txt", "topic:");
        show("topic", asked);
        assertThat(all(asked).precision()).isGreaterThan(0.88);
        assertThat(all(asked).recall()).isGreaterThan(0.88);
        asked.stream().filter(one -> !one.query.startsWith("?")).forEach(one -> {
            if (one.labelled.isEmpty()) {
                assertThat(one.found).as(one.wrong()).hasSizeLessThan(2);
            } else {
                assertThat(Math.min(one.precision(), one.recall())).as(one.wrong()).isGreaterThanOrEqualTo(LEAST_OF_ONE);
            }
        });
        assertThat(asked).hasSameSizeAs(Topics.shipped().all());
    }

    @Test
    void numbersFindWhatAReaderFinds() throws Exception {
        List<Asked> asked = ask("sample-numbers.txt", "");
        assertThat(asked).hasSizeGreaterThanOrEqualTo(10);
        show("number", asked);
        assertThat(all(asked).precision()).isGreaterThan(0.99);
        assertThat(all(asked).recall()).isGreaterThan(0.99);
    }

    private static void show(String what, List<Asked> asked) {
        System.out.println("| " + what + " | labelled | found | right | precision | recall |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        System.out.print(asked.stream().map(Asked::row).collect(Collectors.joining()) + all(asked).row());
        asked.stream().filter(one -> !one.found.equals(one.labelled)).forEach(one -> System.out.println(one.wrong()));
    }

    /** All queries as one; segments of different queries are told apart. */
    private static Asked all(List<Asked> asked) {
        Set<Integer> labelled = new TreeSet<>();
        Set<Integer> found = new TreeSet<>();
        for (int at = 0; at < asked.size(); at++) {
            int shift = at * 1000;
            asked.get(at).labelled.forEach(one -> labelled.add(one + shift));
            asked.get(at).found.forEach(one -> found.add(one + shift));
        }
        return new Asked("all", labelled, found);
    }

    private static List<Asked> ask(String labels, String before) throws Exception {
        List<Asked> asked = new ArrayList<>();
        try (CallIndex index = CallIndex.inMemory(Folding.standard(), Topics.shipped(), new QuantityReader())) {
            index.add(new TranscriptReader().read(Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt"), Progress.NONE),
                    Progress.NONE);
            for (String line : lines(labels)) {
                String[] parts = line.split(" \\| ");
                String query = parts[0].replace("?", "");
                asked.add(new Asked(parts[0], Stream.of(parts[1].split(" ")).filter(one -> !one.equals("-"))
                        .map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new)), found(index, before + query)));
            }
        }
        return asked;
    }

    private static Set<Integer> found(CallIndex index, String query) throws IOException {
        return index.search(Search.of(query)).hits().stream().map(Hit::segment).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = LabelledSearchTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
