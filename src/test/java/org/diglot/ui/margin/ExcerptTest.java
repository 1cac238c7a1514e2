package org.diglot.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.diglot.transcript.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final List<String> WORDS = List.of("margins", "rose", "in", "every", "segment", "but", "freight");

    @Test
    void aShortTextIsWholeWithItsSpansEmphasised() {
        assertThat(Excerpt.of("Costs fell 5% to EUR2m.", List.of(new Span(11, 13), new Span(17, 22)), 100).pieces())
                .containsExactly(new Excerpt.Piece("Costs fell ", false), new Excerpt.Piece("5%", true),
                        new Excerpt.Piece(" to ", false), new Excerpt.Piece("EUR2m", true),
                        new Excerpt.Piece(".", false));
    }

    @Test
    void aTextWithoutSpansIsShownFromItsStart() {
        assertThat(words(Excerpt.of("one two three four", List.of(), 7))).isEqualTo("one two …");
    }

    @Test
    void spansThatOverlapAreEmphasisedOnce() {
        Excerpt excerpt = Excerpt.of("over 20 million users", List.of(new Span(0, 15), new Span(5, 15)), 100);
        assertThat(words(excerpt)).isEqualTo("over 20 million users");
        assertThat(excerpt.pieces()).contains(new Excerpt.Piece("over 20 million", true));
    }

    @Test
    void noPairOfSurrogatesIsCut() {
        String text = "𠮷".repeat(200);
        for (int most = 20; most < 24; most++) {
            for (int start = 100; start < 104; start += 2) {
                assertThat(words(Excerpt.of(text, List.of(new Span(start, start + 2)), most)).codePoints())
                        .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
            }
        }
    }

    @Property
    void whatMattersIsShownAndNoWordIsCut(@ForAll @IntRange(max = 199) int chosen,
                                          @ForAll @IntRange(min = 40, max = 90) int most) {
        String text = IntStream.range(0, 200).mapToObj(i -> WORDS.get(i % WORDS.size()))
                .collect(Collectors.joining(" "));
        int start = IntStream.range(0, chosen).map(i -> WORDS.get(i % WORDS.size()).length() + 1).sum();
        String word = WORDS.get(chosen % WORDS.size());
        Excerpt excerpt = Excerpt.of(text, List.of(new Span(start, start + word.length())), most);
        assertThat(excerpt.pieces()).contains(new Excerpt.Piece(word, true));
        assertThat(Arrays.stream(words(excerpt).split(" ")).filter(one -> !one.equals("…") && !one.isEmpty()))
                .isSubsetOf(WORDS);
    }

    private static String words(Excerpt excerpt) {
        return excerpt.pieces().stream().map(Excerpt.Piece::words).collect(Collectors.joining());
    }
}
