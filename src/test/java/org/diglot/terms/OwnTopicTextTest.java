package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OwnTopicTextTest {

    private static final Topic FERRIES = new Topic("ferries", List.of("Ferries", "渡輪", "渡轮"), List.of("ferry", "ferry line"),
            List.of("渡輪"), List.of("ferry tale"));

    @Test
    void aTopicIsAddedAndReadBack() {
        assertThat(OwnTopicText.topics(OwnTopicText.with("", FERRIES))).containsExactly(FERRIES);
    }

    @Test
    void onlyItsOwnLinesAreReplaced() {
        String text = """
                # mine
                [Ferries]
                # said by hand
                en: boat
                oops
                [other]
                en: thing
                """;
        assertThat(OwnTopicText.with(text, FERRIES)).isEqualTo("""
                # mine
                [Ferries]
                name: Ferries; 渡輪; 渡轮
                en: ferry; ferry line
                zh: 渡輪
                not: ferry tale
                # said by hand
                [other]
                en: thing
                """);
        assertThat(OwnTopicText.without(text, "ferries")).isEqualTo("""
                # mine
                # said by hand
                [other]
                en: thing
                """);
    }

    @Test
    void aTopicThatStandsTwiceBecomesOne() {
        String text = "[ferries]\nen: boat\n[other]\nen: x y\n[ferries]\nzh: 船\n";
        assertThat(OwnTopicText.topics(OwnTopicText.with(text, FERRIES)))
                .containsExactlyInAnyOrder(FERRIES, OwnTopicText.topics("[other]\nen: x y").getFirst());
    }

    @Test
    void namesBecomeIds() {
        assertThat(OwnTopicText.id("  Data centres: [new] ")).isEqualTo("data-centres-new");
        assertThat(OwnTopicText.id("渡輪")).isEqualTo("渡輪");
        assertThat(OwnTopicText.phrases("ferry, ferry line；渡輪、 渡轮\nboat;;")).containsExactly("ferry", "ferry line", "渡輪",
                "渡轮", "boat");
    }

    @Property
    void noTextIsLostButTheTopics(@ForAll String before) {
        String after = OwnTopicText.with(before, FERRIES);
        assertThat(OwnTopicText.topics(after)).contains(FERRIES);
        assertThat(OwnTopicText.with(after, FERRIES)).isEqualTo(after);
        assertThat(OwnTopicText.topics(OwnTopicText.without(after, "ferries"))).extracting(Topic::id)
                .doesNotContain("ferries");
    }
}
