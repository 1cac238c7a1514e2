package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Growth of revenue is mostly said with names and amounts in between. */
class ApartTest {

    private final Topics topics = Topics.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"Revenue from the northern region was 4.1 billion, up seven percent.", "Net sales of RMB3.5 billion rose 4%.",
            "第二季营收为四十亿元，年增一成。", "本季營業額為新台幣1.5億元，較去年同期減少。"})
    void whatComesLaterInTheClauseCounts(String text) {
        assertThat(topics.find(text)).extracting(match -> match.topic().id()).contains("revenue-growth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Revenue was 4.1 billion. Headcount grew.", "Costs grew faster than revenue.", "收入为四十亿元。人数增长。",
            "Selling costs as a percentage of revenue increased.", "revenue", "revenue ...", "收入"})
    void whatStandsBeforeOrInAnotherSentenceDoesNot(String text) {
        assertThat(topics.find(text)).extracting(match -> match.topic().id()).doesNotContain("revenue-growth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revenue", "sales", "收入", "營收"})
    void theFirstWordAloneNamesNoTopic(String query) {
        assertThat(topics.named(query)).isEmpty();
    }
}
