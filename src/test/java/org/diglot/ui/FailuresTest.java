package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Language;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final List<String> copied = new ArrayList<>();
    private final List<Throwable> noted = new ArrayList<>();
    private final Failures failures = new Failures(new Notices(new Words(Language.ENGLISH)), copied::add, noted::add);

    @Test
    void aDiskThatIsFullIsNoMystery() {
        Announcement said = failures.tell(new IOException("No space left on device"));
        assertThat(said.sentence().getValue()).contains("space and permissions", "D-").doesNotContain("should not");
        assertThat(noted).hasSize(1);
    }

    @Test
    void whatNobodyExpectedHasACodeAndDetailsWithoutTheTextOfACall() {
        Announcement said = failures.tell(new IllegalStateException("a sentence of the call",
                new IllegalArgumentException("another sentence")));
        assertThat(said.sentence().getValue()).containsPattern("D-[0-9A-F]{4}");
        said.offers().getFirst().run().run();
        assertThat(copied).singleElement().asString().contains("IllegalStateException", "IllegalArgumentException",
                "FailuresTest", System.getProperty("java.version")).doesNotContain("sentence");
    }
}
