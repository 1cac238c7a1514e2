package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.diglot.settings.Preferences;
import org.diglot.settings.Recent;
import org.junit.jupiter.api.Test;

class RecentsTest {

    @Test
    void theLastOpenedStandsFirstAndOnce() {
        Recents recents = new Recents(List.of(new Recent("/a", 1), new Recent("/b", 2)));
        recents.stand(Path.of("/b"), 7);
        assertThat(recents.calls()).containsExactly(new Recent("/b", 7), new Recent("/a", 1));
        recents.stand(Path.of("/b"), -1);
        assertThat(recents.find(Path.of("/b"))).contains(new Recent("/b", 0));
    }

    @Test
    void whatIsNoPathIsLeftOut() {
        assertThat(new Recents(List.of(new Recent("a\u0000b", 0), new Recent("/", 0))).calls()).isEmpty();
    }

    @Test
    void onlySoManyAreKept() {
        Recents recents = new Recents(List.of());
        for (int i = 0; i < 40; i++) {
            recents.stand(Path.of("/call" + i), i);
        }
        assertThat(recents.calls()).hasSize(Preferences.RECENT).first().isEqualTo(new Recent("/call39", 39));
    }
}
