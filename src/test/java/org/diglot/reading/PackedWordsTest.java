package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PackedWordsTest {

    @Property
    void holdsTheFirstNumberOfEachWord(@ForAll @Size(max = 60) List<@LongRange(min = -20, max = 20) Long> keys) {
        PackedWords words = new PackedWords(keys.size());
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            words.add(keys.get(i), i);
            expected.putIfAbsent(keys.get(i), i);
        }
        for (long key = -25; key <= 25; key++) {
            assertThat(words.find(key)).isEqualTo(expected.getOrDefault(key, -1));
        }
    }
}
