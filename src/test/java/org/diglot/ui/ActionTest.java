package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ActionTest {

    private final Action next = Action.of("go.next", "J", () -> { });

    @Test
    void aLetterIsALetterWhereSomebodyTypes() {
        assertThat(next.answers(pressed(KeyCode.J, false), false)).isTrue();
        assertThat(next.answers(pressed(KeyCode.J, false), true)).isFalse();
        assertThat(next.answers(pressed(KeyCode.J, true), false)).isFalse();
    }

    @Test
    void combinationsWorkWhileTypingUnlessTheyEdit() {
        assertThat(Action.of("file.open", "Ctrl+O", () -> { }).answers(pressed(KeyCode.O, true), true)).isTrue();
        assertThat(Action.of("file.paste", "Ctrl+V", () -> { }).answers(pressed(KeyCode.V, true), true)).isFalse();
        assertThat(Action.of("file.paste", "Ctrl+V", () -> { }).answers(pressed(KeyCode.V, true), false)).isTrue();
    }

    @Test
    void onlyACombinationIsLeftToAMenuToListenTo() {
        assertThat(next.hasSafeKey()).isFalse();
        assertThat(Action.of("file.open", "Shortcut+O", () -> { }).hasSafeKey()).isTrue();
        assertThat(next.menu()).isEqualTo("go");
        assertThat(next.words()).isEqualTo("action.go.next");
    }

    private static KeyEvent pressed(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }
}
