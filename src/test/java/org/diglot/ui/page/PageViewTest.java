package org.diglot.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.diglot.transcript.Language;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Actions;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Theme;
import org.diglot.ui.Typography;
import org.diglot.ui.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page on the sample, driven as a person would. */
@ExtendWith(ApplicationExtension.class)
class PageViewTest {

    private final ReadingSession session = new ReadingSession();
    private final Transcript call = Calls.sample();
    private PageView view;
    private Page page;

    @Start
    void start(Stage stage) {
        view = new PageView(session, new Words(Language.ENGLISH), new Typography(session.textSizeProperty()));
        Actions actions = new Actions();
        view.offer(actions);
        HBox parts = new HBox(view.outline(), view.page(), view.strip());
        HBox.setHgrow(view.page(), Priority.ALWAYS);
        Scene scene = new Scene(parts, 980, 700);
        scene.getStylesheets().add(Theme.LIGHT.palette());
        actions.listen(scene);
        stage.setScene(scene);
        stage.show();
        session.open(null, call);
        view.focus();
        page = (Page) scene.lookup(".page");
    }

    @Test
    void opensOnTheFirstSegmentUnderItsSpeaker(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(page.segmentsInSight().getFirst().segment().index()).isZero();
        assertThat(page.segmentsInSight().getFirst().text(0).text())
                .isEqualTo("Good day, ladies and gentlemen, thank you for standing by.");
        assertThat(page.segmentsInSight().getFirst().text(1).text()).isEqualTo("女士們、先生們,大家好,感謝你們的支持。");
    }

    @Test
    void movesByTurn(FxRobot robot) {
        robot.type(KeyCode.N);
        assertThat(session.currentProperty().get()).isEqualTo(call.turns().get(1).firstSegment());
        robot.type(KeyCode.N).type(KeyCode.P);
        assertThat(page.headingAbove().turn().index()).isEqualTo(1);
    }
}
