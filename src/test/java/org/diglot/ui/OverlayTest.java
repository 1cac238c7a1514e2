package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.diglot.transcript.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A card over a window: who has the keyboard while it is open, and afterwards. */
@ExtendWith(ApplicationExtension.class)
class OverlayTest {

    private final WindowRobot robot = new WindowRobot();
    private Button page;
    private Card first;
    private Card second;

    private static final class Card extends Overlay {

        private final MenuButton choice = new MenuButton("choice", null, new MenuItem("one"));
        private final Button last = new Button("last");

        Card(String id) {
            super(id, "settings.title", new Words(Language.ENGLISH));
            fill(200, USE_PREF_SIZE, new VBox(choice, last));
        }

        void show() {
            open(choice);
        }
    }

    @Start
    void start(Stage stage) {
        page = new Button("page");
        first = new Card("first");
        second = new Card("second");
        stage.setScene(new Scene(new StackPane(page, first, second), 400, 300));
        stage.show();
        page.requestFocus();
        first.show();
    }

    @Test
    void escapeShutsItWhateverHasTheKeyboardAndGivesTheKeyboardBack() {
        assertThat(first.choice.isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(first.isVisible()).isFalse();
        assertThat(page.isFocused()).isTrue();
    }

    @Test
    void tabGoesRoundInIt() {
        robot.push(KeyCode.TAB);
        assertThat(first.last.isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        assertThat(first.lookup(".sheet-close").isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(first.last.isFocused()).isTrue();
        assertThat(first.isVisible()).isTrue();
    }

    @Test
    void aControlThatDiesLeavesTheKeyboardInIt() {
        robot.interact(() -> first.choice.setDisable(true));
        assertThat(first.isVisible()).isTrue();
        assertThat(page.isFocused()).isFalse();
    }

    @Test
    void itGivesWayToWhoeverAsksForTheKeyboard() {
        robot.interact(page::requestFocus);
        assertThat(first.isVisible()).isFalse();
        assertThat(page.isFocused()).isTrue();
    }

    @Test
    void oneIsOpenAtATime() {
        robot.interact(second::show);
        assertThat(first.isVisible()).isFalse();
        assertThat(second.choice.isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(page.isFocused()).isTrue();
    }
}
