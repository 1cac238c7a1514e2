package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.terms.Topics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The topics of sentences of many industries, in both languages and among near misses, against labels made beforehand. */
class ImaginedTopicsTest {

    private static final Topics TOPICS = Topics.shipped();

    /** A sentence with the topics that it speaks of, and those that it may be said to speak of. */
    private record Sentence(String text, Set<String> labelled, Set<String> doubtful, Set<String> found) {

        static Sentence of(String line) {
            String[] parts = line.split(" \\| ", 2);
            String text = parts[1];
            List<String> labels = List.of(parts[0].split(" "));
            return new Sentence(text, ids(labels, false), ids(labels, true),
                    TOPICS.find(text).stream().map(match -> match.topic().id()).collect(Collectors.toCollection(TreeSet::new)));
        }

        private static Set<String> ids(List<String> labels, boolean doubtful) {
            return labels.stream().filter(one -> one.length() > 1 && one.startsWith("?") == doubtful)
                    .map(one -> one.replace("?", "")).collect(Collectors.toCollection(TreeSet::new));
        }

        Set<String> missed() {
            Set<String> missed = new TreeSet<>(labelled);
            missed.removeAll(found);
            return missed;
        }

        Set<String> wrong() {
            Set<String> wrong = new TreeSet<>(found);
            wrong.removeAll(labelled);
            wrong.removeAll(doubtful);
            return wrong;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imagined-topics.txt", "held-out-topics.txt", "third-topics.txt"})
    void sentencesSpeakOfWhatAReaderSays(String file) throws IOException {
        List<Sentence> sentences = sentences(file);
        assertThat(sentences).hasSizeGreaterThan(90).allSatisfy(one -> assertThat(TOPICS.all())
                .extracting(topic -> topic.id()).as(one.text).containsAll(one.labelled).containsAll(one.doubtful));
        sentences.stream().filter(one -> !one.missed().isEmpty() || !one.wrong().isEmpty())
                .forEach(one -> System.out.println("missed " + one.missed() + ", wrong " + one.wrong() + ": " + one.text));
        double labelled = sentences.stream().mapToInt(one -> one.labelled.size()).sum();
        double missed = sentences.stream().mapToInt(one -> one.missed().size()).sum();
        double wrong = sentences.stream().mapToInt(one -> one.wrong().size()).sum();
        double recall = (labelled - missed) / labelled;
        double precision = (labelled - missed) / (labelled - missed + wrong);
        System.out.printf("%s, %d sentences: precision %.1f%%, recall %.1f%%%n", file, sentences.size(), 100 * precision, 100 * recall);
        assertThat(precision).isGreaterThan(0.9);
        assertThat(recall).isGreaterThan(0.9);
    }

    private static List<Sentence> sentences(String file) throws IOException {
        try (InputStream in = ImaginedTopicsTest.class.getResourceAsStream(file)) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#")).map(Sentence::of).toList();
        }
    }
}
