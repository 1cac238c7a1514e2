package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class FoldingProperties {

    private static final Transliterator ICU = Transliterator.getInstance("Traditional-Simplified");

    private final Folding folding = Folding.standard();

    @Property(tries = 500)
    void foldingTwiceChangesNothingMore(@ForAll String text) {
        String once = folding.search(text).text();
        assertThat(folding.search(once).text()).isEqualTo(once);
        assertThat(folding.script(folding.script(text))).isEqualTo(folding.script(text));
    }

    @Property(tries = 500)
    void scriptFoldingKeepsTheLength(@ForAll("chinese") String text) {
        assertThat(folding.script(text)).hasSameSizeAs(text);
    }

    @Property(tries = 500)
    void aTextAndItsSimplifiedFormAreAlike(@ForAll("chinese") String text) {
        assertThat(folding.alike(text, ICU.transliterate(text))).isTrue();
    }

    @Property(tries = 500)
    void everyUnitComesFromAPlaceInTheOriginalInOrder(@ForAll String text) {
        Folded folded = folding.search(text);
        int before = 0;
        for (int at = 0; at < folded.text().length(); at++) {
            assertThat(folded.start(at)).isGreaterThanOrEqualTo(before);
            assertThat(folded.end(at)).isGreaterThan(folded.start(at)).isLessThanOrEqualTo(text.length());
            before = folded.start(at);
        }
        assertThat(folded.keepsOffsets()).isEqualTo(unitsStay(folded, text));
    }

    @Property(tries = 1)
    void aMillionCharactersTakeNoTime() {
        String long_ = "臺灣積體電路ﬁn".repeat(125_000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> folding.search(long_));
    }

    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.strings().withCharRange('\u4E00', '\u9FFF').withChars("AI 2024,。%").ofMaxLength(60);
    }

    private static boolean unitsStay(Folded folded, String text) {
        return folded.text().length() == text.length()
                && java.util.stream.IntStream.range(0, text.length()).allMatch(at -> folded.end(at) == at + 1);
    }
}
