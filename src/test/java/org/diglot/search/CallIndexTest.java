package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches the call that comes along; what must be found was listed by reading it. */
class CallIndexTest {

    private static CallIndex index;

    @BeforeAll
    static void addTheCall() throws Exception {
        index = CallIndex.inMemory(Folding.standard(), Topics.shipped(), new QuantityReader());
        try (var samples = java.nio.file.Files.list(Path.of("assets/samples"))) {
            Path sample = samples.filter(file -> file.toString().endsWith("zh-Hant.txt")).findFirst().orElseThrow();
            index.add(new TranscriptReader().read(sample, Progress.NONE), Progress.NONE);
        }
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"buybacks", "buyback", "回購", "回购", "topic:buybacks"})
    void anyWordOfATopicFindsTheWholeTopic(String query) throws IOException {
        assertThat(segments(query)).containsExactly(67, 73, 74, 112, 278, 280, 281, 282, 283, 284, 285, 287, 289);
    }

    @Test
    void rangesSliceOutTheVeryWords() throws IOException {
        Hit hit = index.search(Search.of("buybacks")).hits().getFirst();

        assertThat(hit.ranges().stream().map(range -> range.span().of(hit.texts().get(range.language()))))
                .containsExactly("share buybacks", "回購");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RMB280.2 billion", "2,802億元", "2802亿人民币", "280.2bn", "=280.2bn"})
    void aNumberIsFoundHoweverItWasSaid(String query) throws IOException {
        assertThat(segments(query)).containsExactly(76);
    }

    @Test
    void aQueryThatMakesNoSenseSearchesItsWords() throws IOException {
        Hits hits = index.search(Search.of("AND capex ( NEAR/3"));

        assertThat(hits.total()).isPositive();
        assertThat(hits.oddities()).extracting(Oddity::kind)
                .containsExactly(Oddity.Kind.LONE_OPERATOR, Oddity.Kind.LONE_OPERATOR, Oddity.Kind.LONE_BRACKET);
    }

    private static List<Integer> segments(String query) throws IOException {
        return index.search(Search.of(query)).hits().stream().map(Hit::segment).toList();
    }
}
