package org.diglot.ui.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void tagsAreApartByTheCommasOfEitherScript() {
        assertThat(Tags.read("capital, #buyback，回購、 ＃指引;  ,capital")).containsExactly("capital", "buyback", "回購", "指引");
        assertThat(Tags.read(" ,， ")).isEmpty();
    }

    @Test
    void whatWasTypedComesBack() {
        List<String> tags = List.of("capital return", "指引");
        assertThat(Tags.read(Tags.typed(tags))).isEqualTo(tags);
    }
}
