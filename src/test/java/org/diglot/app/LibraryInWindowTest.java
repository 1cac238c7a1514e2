package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Language;
import org.diglot.ui.Layer;
import org.diglot.ui.WindowRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The library in the whole window: kept with a key, searched, counted, and opened at what was found. */
@ExtendWith(ApplicationExtension.class)
class LibraryInWindowTest {

    private static final String CALL = """
            Operator
            Operator
            Good day, and welcome to the Fjord Shipping %s quarter 2023 earnings call.
            大家好,歡迎參加 Fjord Shipping 2023 年第%s季財報電話會議。
            Ingrid Dahl - CFO
            Ingrid Dahl - CFO
            Our revenue was NOK 4.2 billion.
            我們的收入為42億挪威克朗。
            Capital expenditure was low.
            資本支出很低。
            """;

    private final WindowRobot robot = new WindowRobot();

    @TempDir
    private Path folder;
    private Stage stage;
    private MainWindow window;

    @AfterEach
    void close() {
        robot.interact(() -> stage.close());
    }

    @Test
    void aCallIsKeptFoundCountedAndOpenedAtItsSentence() throws Exception {
        Path second = Files.writeString(folder.resolve("second.txt"), CALL.formatted("second", "二"));
        Path third = Files.writeString(folder.resolve("third.txt"), CALL.formatted("third", "三"));
        start(third);
        await(() -> period().startsWith("third"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> robot.lookup(".notice").tryQuery().isPresent());
        robot.interact(() -> window.opening().open(second));
        await(() -> period().startsWith("second"));
        robot.push(KeyCode.CONTROL, KeyCode.D);

        robot.push(KeyCode.L);
        await(() -> robot.lookup("#shelf-list").<ListView<?>>query().getItems().size() == 3);
        int before = window.session().currentProperty().get();
        robot.push(KeyCode.J);
        robot.push(KeyCode.N);
        robot.push(KeyCode.H);
        assertThat(window.session().currentProperty().get()).isEqualTo(before);
        assertThat(window.session().marksProperty().get().getOrDefault(Layer.QUOTES, List.of())).isEmpty();
        await(() -> robot.lookup("#shelf-sum").<Label>query().getText().startsWith("2 segments in 2 of 2 calls"));
        robot.interact(() -> robot.lookup(".mention-bar").queryAllAs(Button.class).stream()
                .filter(bar -> bar.getAccessibleText().startsWith("third")).findFirst().orElseThrow().fire());
        await(() -> results().getItems().size() == 2);
        robot.interact(() -> results().getSelectionModel().clearAndSelect(1));
        robot.interact(results()::requestFocus);
        robot.push(KeyCode.ENTER);

        await(() -> period().startsWith("third"));
        await(() -> lit().equals(List.of(2)));
        assertThat(window.session().currentProperty().get()).isEqualTo(2);
        assertThat(robot.lookup("#shelf").query().isVisible()).isFalse();
        assertThat(robot.lookup("#find-text").<TextField>query().getText()).isEqualTo("topic:capex");
        robot.push(KeyCode.ESCAPE);
        assertThat(lit()).isEmpty();
    }

    private void start(Path file) {
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(stage, folder.resolve("home"), new TranscriptReader()::read,
                    title -> Optional.empty(), Pace.AT_ONCE);
            window.show(List.of(file));
            window.words().speak(Language.ENGLISH);
        });
    }

    private String period() {
        return window.session().transcriptProperty().get() == null ? ""
                : window.session().transcriptProperty().get().period();
    }

    private List<Integer> lit() {
        return window.session().marksProperty().get().getOrDefault(Layer.HITS, List.of()).stream()
                .map(mark -> mark.segment()).distinct().toList();
    }

    private ListView<?> results() {
        return robot.lookup("#find-list").query();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
