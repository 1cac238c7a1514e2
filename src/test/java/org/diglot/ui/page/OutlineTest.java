package org.diglot.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.diglot.transcript.Language;
import org.diglot.transcript.Turn;
import org.diglot.ui.WindowRobot;
import org.diglot.ui.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OutlineTest {

    private final List<Turn> gone = new ArrayList<>();
    private Outline outline;

    private final WindowRobot robot = new WindowRobot();

    @Start
    void start(Stage stage) {
        Words words = new Words(Language.ENGLISH);
        outline = new Outline(words, new PageSentences(words), gone::add);
        outline.show(new Contents(Calls.sample()));
        stage.setScene(new Scene(outline, 240, 600));
        stage.show();
    }

    private ListView<OutlineEntry> list() {
        return robot.lookup(".outline-list").queryListView();
    }

    private void filter(String wanted) {
        robot.interact(() -> robot.lookup(".outline-filter").queryAs(TextField.class).setText(wanted));
    }

    @Test
    void showsEveryTurnUnderItsSectionAndTheAnswersUnderTheirQuestion() {
        assertThat(list().getItems()).hasSize(37 + 2);
        assertThat(list().getItems().subList(7, 11)).extracting(OutlineEntry::name)
                .containsExactly("QUESTIONS AND ANSWERS", "Alicia Yap", "Yongming Wu", "Lydia Liu");
        assertThat(list().getItems().subList(7, 11)).extracting(OutlineEntry::level).containsExactly(
                OutlineEntry.Level.SECTION, OutlineEntry.Level.TURN, OutlineEntry.Level.ANSWER,
                OutlineEntry.Level.ANSWER);
    }

    @Test
    void aFilterKeepsWhatTheMatchesStandUnder() {
        filter("cfo");
        assertThat(list().getItems()).extracting(OutlineEntry::name).startsWith(
                "PREPARED REMARKS", "Xu Hong", "QUESTIONS AND ANSWERS", "Kenneth Fong", "Xu Hong");
        filter("no such person");
        assertThat(list().getItems()).isEmpty();
        filter("");
        assertThat(list().getItems()).hasSize(39);
    }

    @Test
    void theKeyboardAloneLeadsThePage() {
        robot.clickOn(".outline-filter").write("lydia").type(KeyCode.DOWN);
        robot.interact(() -> list().getSelectionModel().select(1));
        robot.type(KeyCode.ENTER);
        assertThat(gone).extracting(Turn::index).containsExactly(1);
    }

    @Test
    void theCurrentTurnIsMarkedAndBroughtIntoSight() {
        robot.interact(() -> outline.follow(36));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list().getSelectionModel().getSelectedItem().turn()).isEqualTo(36);
        assertThat(robot.lookup(".outline-cell").queryAllAs(OutlineCell.class))
                .anyMatch(cell -> cell.getItem() != null && cell.getItem().turn() == 36);
    }
}
