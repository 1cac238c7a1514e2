package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two topics on the real call, against lists made by reading it: line of the file, then the words there. */
class TopicsOfTheSampleTest {

    private static final List<String> CAPEX = List.of(
            "2 投資人工智慧基礎設施", "103 invest in AI infrastructure", "104 投資人工智慧基礎設施",
            "105 investment in cloud and AI infrastructure", "106 基礎設施的投資", "179 investments in cloud infrastructure",
            "180 基礎設施的投資", "183 investments in cloud and AI infrastructure", "184 基礎設施的投資", "220 投資",
            "279 CapEx", "280 資本支出", "285 CapEx", "286 資本支出", "287 CapEx", "288 資本支出", "293 CapEx",
            "294 資本支出", "355 CapEx", "356 資本支出", "359 CapEx", "360 資本支出", "363 CapEx", "364 資本支出", "365 investments", "366 基礎設施",
            "583 CapEx", "584 資本支出", "591 capital investments", "591 CapEx", "592 資本投資", "592 資本支出",
            "655 CapEx", "656 資本支出", "695 CapEx", "695 CapEx", "696 資本支出", "696 CapEx", "696 資本支出");

    private static final List<String> BUYBACKS = List.of(
            "147 share buybacks", "148 回購", "159 repurchased", "160 回購", "161 repurchased", "162 回購", "237 share buybacks",
            "238 回購", "609 share buybacks", "610 回購", "615 buybacks", "616 回購", "617 repurchased", "618 回購",
            "619 share repurchases", "620 回購", "621 share repurchase", "621 share buyback", "622 回購", "622 回購", "623 share repurchase",
            "624 回購", "625 share buybacks", "626 回購", "629 share buybacks", "630 回購", "633 share repurchases", "634 回購");

    private final Topics topics = Topics.shipped();
    private final List<String> lines = Files.readAllLines(Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt"));

    TopicsOfTheSampleTest() throws IOException {
    }

    @Test
    void capexStandsWhereAReaderFindsIt() {
        assertThat(found("capex", lines)).isEqualTo(CAPEX);
    }

    @Test
    void buybacksStandWhereAReaderFindsThem() {
        assertThat(found("buybacks", lines)).isEqualTo(BUYBACKS);
    }

    @Test
    void theSameTextInSimplifiedSpeaksOfTheSameTopicsAtTheSamePlaces() {
        List<String> simplified = lines.stream().map(Folding.standard()::script).toList();
        for (int at = 0; at < lines.size(); at++) {
            assertThat(topics.find(simplified.get(at))).extracting(TopicMatch::span)
                    .isEqualTo(topics.find(lines.get(at)).stream().map(TopicMatch::span).toList());
        }
    }

    private List<String> found(String id, List<String> lines) {
        Topic topic = topics.byId(id).orElseThrow();
        List<String> found = new ArrayList<>();
        IntStream.range(0, lines.size()).forEach(at -> topics.find(topic, lines.get(at)).forEach(
                match -> found.add(at + 1 + " " + match.span().of(lines.get(at)))));
        return found;
    }
}
