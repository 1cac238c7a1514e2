package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** Queries as people type them, in both languages, against what a reader expects of them. */
class AskedQueriesTest {

    /** @param expected labels, {@code ?label} for one that may be found or not, or {@code =} and a query that finds the same */
    private record Asked(String call, String query, String expected) {

        static Asked of(String line) {
            String[] parts = line.split(" ?\\| ?", 3);
            return new Asked(parts[0], parts[1], parts[2].strip());
        }

        boolean answeredBy(Map<String, CallIndex> calls) {
            if (expected.startsWith("=")) {
                Set<String> same = found(calls, expected.substring(1).strip());
                return !same.isEmpty() && found(calls, query).equals(same);
            }
            Set<String> found = found(calls, query);
            return found.containsAll(labels(false)) && labels(true).containsAll(found);
        }

        Set<String> found(Map<String, CallIndex> calls) {
            return found(calls, query);
        }

        private Set<String> found(Map<String, CallIndex> calls, String query) {
            try {
                return calls.get(call).search(Search.of(query)).hits().stream().map(this::label)
                        .collect(Collectors.toCollection(TreeSet::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String label(Hit hit) {
            return call.equals("A") ? Integer.toString(hit.segment()) : "%02d".formatted(hit.segment() + 1);
        }

        private Set<String> labels(boolean doubtful) {
            return Stream.of(expected.split(" ")).filter(one -> !one.isEmpty() && (doubtful || !one.startsWith("?")))
                    .map(one -> one.replace("?", "")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void queriesFindWhatAReaderExpects() throws Exception {
        Map<String, CallIndex> calls = indexes();
        List<Asked> asked = asked();
        List<String> wrong = new ArrayList<>();
        for (Asked one : asked) {
            if (!one.answeredBy(calls)) {
                wrong.add("%s | %s | %s but found %s".formatted(one.call, one.query, one.expected, one.found(calls)));
            }
        }
        System.out.printf(Locale.ROOT, "%d of %d queries answered as expected%n", asked.size() - wrong.size(), asked.size());
        assertThat(wrong).isEmpty();
    }

    private static Map<String, CallIndex> indexes() throws Exception {
        Map<String, Transcript> calls = AskedCalls.read();
        Map<String, CallIndex> indexes = new TreeMap<>();
        for (Map.Entry<String, Transcript> call : calls.entrySet()) {
            indexes.put(call.getKey(), index(call.getValue()));
        }
        indexes.put("A", index(sample()));
        return indexes;
    }

    private static CallIndex index(Transcript call) throws Exception {
        CallIndex index = CallIndex.inMemory(Folding.standard(), Topics.shipped(), new QuantityReader());
        index.add(call, Progress.NONE);
        return index;
    }

    private static Transcript sample() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("assets/samples"))) {
            Path sample = samples.filter(file -> file.toString().endsWith("zh-Hant.txt")).findFirst().orElseThrow();
            return new TranscriptReader().read(sample, Progress.NONE);
        }
    }

    private static List<Asked> asked() throws IOException {
        try (InputStream in = AskedQueriesTest.class.getResourceAsStream("asked-queries.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Asked::of).toList();
        }
    }
}
