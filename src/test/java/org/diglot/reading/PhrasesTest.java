package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void isFoundAtTheStartInTheMiddleAndAtTheEnd() {
        Phrases phrases = Phrases.of("said", "譯");
        assertThat(List.of("said so", "he said so", "so he said", "譯", "由谷歌翻譯。")).allMatch(phrases::in);
        assertThat(List.of("", "sai", "aid", "s a i d", "翻")).noneMatch(phrases::in);
    }

    /** Few letters, so that most texts nearly hold a phrase. */
    @Property
    void findsWhatLookingForEachAloneFinds(
            @ForAll @NotEmpty @Size(max = 5) List<@NotEmpty @StringLength(max = 5) @CharRange(from = 'a', to = 'c') String> any,
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'd') String text) {
        assertThat(new Phrases(any).in(text)).isEqualTo(any.stream().anyMatch(text::contains));
    }

    /** Characters alike in their last five bits are told apart. */
    @Property
    void tellsCharactersOfAllKindsApart(@ForAll @NotEmpty @StringLength(max = 3) String phrase, @ForAll @StringLength(max = 8) String text) {
        assertThat(Phrases.of(phrase).in(text)).isEqualTo(text.contains(phrase));
        assertThat(Phrases.of(phrase).in(text + phrase + text)).isTrue();
    }
}
