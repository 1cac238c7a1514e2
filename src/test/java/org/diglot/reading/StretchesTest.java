package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StretchesTest {

    @Test
    void aUsualFileIsOneStretch() {
        byte[] bytes = "One.\n一。\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Stretches.of(bytes).each((from, to) -> from + ".." + to)).containsExactly("0..12");
        assertThat(Stretches.of(new byte[0]).each((from, to) -> from + ".." + to)).containsExactly("0..0");
    }

    @Property(tries = 20)
    void aLongFileIsCutAtLineFeedsAndNothingIsLost(@ForAll @IntRange(min = 1, max = 3000) int letters, @ForAll @IntRange(max = 4000) int lines) {
        byte[] bytes = ("大".repeat(letters) + "\n").repeat(lines).getBytes(StandardCharsets.UTF_8);
        byte[] some = bytes.length < 3 << 20 ? bytes : Arrays.copyOf(bytes, 3 << 20);
        List<int[]> all = Stretches.of(some).each((from, to) -> new int[] {from, to});
        int reached = 0;
        for (int[] one : all) {
            assertThat(one[0]).isEqualTo(reached);
            assertThat(one[0] == 0 || some[one[0] - 1] == '\n').isTrue();
            reached = one[1];
        }
        assertThat(reached).isEqualTo(some.length);
    }

    @Test
    void aFileWithoutAnyLineFeedIsOneStretchHoweverLong() {
        assertThat(Stretches.of(new byte[1 << 20]).each((from, to) -> to - from)).containsExactly(1 << 20);
    }

    @Test
    void aLongTextIsDecodedAsAShortOneIs() {
        String text = "Good morning, everyone. Caf\u00E9 \uD83D\uDE00\n大家早安，\uD842\uDFB7歡迎。\r\n".repeat(20_000);
        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Optional.of(new Decoded(text, "UTF-8", 0)));
    }

    /** It is no strict UTF-8, wherever the broken byte stands. */
    @Property(tries = 8)
    void oneBrokenByteInALongTextIsCounted(@ForAll @IntRange(max = 1_299_999) int at) {
        byte[] bytes = ("plain\n" + "大家早\n").repeat(81_250).getBytes(StandardCharsets.UTF_8);
        int line = at / 16 * 16;
        bytes[line] = (byte) 0xFF;
        assertThat(Decoder.decode(bytes)).hasValueSatisfying(decoded -> {
            assertThat(decoded.charset()).isEqualTo("UTF-8");
            assertThat(decoded.mangled()).isEqualTo(1);
        });
    }
}
