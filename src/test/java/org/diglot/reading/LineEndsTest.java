package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void everyWayToEndALineIsOneEnd() {
        assertThat(lines("a\nb\rc\r\nd")).containsExactly("1 a", "2 b", "3 c", "4 d");
        assertThat(lines("\n\r\n\ra\n\n")).containsExactly("4 a");
    }

    @Property
    void countsAsJavaDoes(@ForAll @StringLength(max = 40) @Chars({'a', '\r', '\n'}) String text) {
        List<String> expected = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isEmpty()) {
                expected.add(i + 1 + " " + all.get(i));
            }
        }
        assertThat(lines(text)).isEqualTo(expected);
    }

    @Test
    void manyLinesComeInSeveralSteps() {
        assertThat(lines("x\n".repeat(100_000))).hasSize(100_000).startsWith("1 x").endsWith("100000 x");
    }

    private static List<String> lines(String text) {
        LineEnds ends = new LineEnds(text);
        List<String> lines = new ArrayList<>();
        while (ends.next()) {
            for (int i = 0; i < ends.count(); i++) {
                lines.add(ends.number(i) + " " + text.substring(ends.start(i), ends.end(i)));
            }
        }
        assertThat(ends.reached()).isEqualTo(text.length());
        assertThat((long) ends.lines()).isEqualTo(text.lines().count());
        return lines;
    }
}
