package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpliceProperties {

    @Property
    void puttingWhatCameInThePlaceOfWhatWentMakesTheOtherList(@ForAll @Size(max = 9) List<@IntRange(max = 3) Integer> before,
                                                              @ForAll @Size(max = 9) List<@IntRange(max = 3) Integer> after) {
        Splice splice = Splice.between(before, after);
        List<Integer> made = new ArrayList<>(before);
        splice.gone(made).clear();
        made.addAll(splice.start(), splice.come(after));
        assertThat(made).isEqualTo(after);
        assertThat(splice.isNone()).isEqualTo(before.equals(after));
    }

    @Test
    void itIsAsShortAsItCanBe() {
        assertThat(Splice.between(List.of(1, 2, 3), List.of(1, 9, 2, 3))).isEqualTo(new Splice(1, 0, 1));
        assertThat(Splice.between(List.of(1, 1), List.of(1))).isEqualTo(new Splice(1, 1, 0));
        assertThat(Splice.between(List.of(1, 2, 3), List.of(1, 4, 3)).within(1)).isFalse();
    }
}
