package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.transcript.Language;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

class AnchorTest {

    private final Transcript read = Calls.saying("One.", "一。", "Two is two.", "二是二。", "Three.", "三。");

    @Test
    void followsItsWordsIntoTheOnlyPlaceThatSaysThem() {
        Anchor anchor = Anchor.at(read, 2, Language.ENGLISH, new Span(0, 5));
        Anchor now = anchor.follow(Calls.saying("One.", "一。", "Two is two. Three.", "二是二。三。"));
        assertThat(now.segment()).isEqualTo(1);
        assertThat(now.span()).isEqualTo(new Span(12, 17));
        assertThat(now.text()).isEqualTo("Three");
    }

    @Test
    void guessesNothingWhereTwoPlacesSayTheSameOrNone() {
        Anchor anchor = Anchor.at(read, 2, Language.ENGLISH, new Span(0, 6));
        assertThat(anchor.follow(Calls.saying("Three.", "三。", "Three.", "三。"))).isEqualTo(anchor);
        assertThat(anchor.follow(Calls.saying("Three. Three.", "三。三。"))).isEqualTo(anchor);
        assertThat(anchor.follow(Calls.saying("Four.", "四。"))).isEqualTo(anchor);
    }

    @Test
    void staysWhereItsWordsStillStand() {
        Anchor anchor = Anchor.at(read, 0, Language.ENGLISH, new Span(0, 4));
        assertThat(anchor.follow(Calls.saying("One.", "一。", "One.", "一。"))).isSameAs(anchor);
    }

    @Test
    void aChangedSecondFileIsSeen() {
        Transcript both = ofTwo("cd".repeat(32));
        Anchor anchor = Anchor.at(both, 0, Language.ENGLISH, new Span(0, 7));
        assertThat(anchor.in(both)).isInstanceOf(Standing.Stands.class);
        assertThat(anchor.in(ofTwo("ef".repeat(32)))).isInstanceOf(Standing.Orphan.class);
        assertThat(anchor.in(Calls.ordinary())).as("the first file alone").isInstanceOf(Standing.Stands.class);
        assertThat(Anchor.at(Calls.ordinary(), 0, Language.ENGLISH, new Span(0, 7)).in(both)).isInstanceOf(Standing.Stands.class);
    }

    private static Transcript ofTwo(String second) {
        Transcript call = Calls.ordinary();
        return new Transcript(java.util.List.of(call.source(), new org.diglot.transcript.Source("zh.txt", second, "UTF-8", 6)),
                org.diglot.transcript.Alignment.COMPUTED, "", "", "", call.languages(), call.preamble(), call.notices(),
                call.speakers(), call.turns(), call.exchanges(), call.segments(), call.cited(), call.problems());
    }
}
