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
}
