package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Language;
import org.diglot.ui.WindowRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What the window does for whoever is new to it, reads it with a screen reader, or has trouble. */
@ExtendWith(ApplicationExtension.class)
class CareTest {

    private final WindowRobot robot = new WindowRobot();

    @TempDir
    private Path folder;
    private Stage stage;
    private MainWindow window;

    @BeforeEach
    void start() throws TimeoutException {
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(stage, home(), new TranscriptReader()::read, title -> Optional.empty(), Pace.AT_ONCE);
            window.show(List.of());
            window.words().speak(Language.ENGLISH);
        });
        await(() -> window.session().transcriptProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        robot.interact(() -> stage.close());
    }

    @Test
    void theFirstStartGivesAHintOfThreeStepsOnce() throws TimeoutException {
        await(() -> robot.lookup("#hint").tryQuery().isPresent());
        assertThat(hint()).contains("1 of 3", "beside its translation");
        robot.interact(() -> next().fire());
        assertThat(hint()).contains("2 of 3", "capex");
        robot.interact(() -> next().fire());
        assertThat(hint()).contains("3 of 3", "F1");
        robot.interact(() -> next().fire());
        assertThat(robot.lookup("#hint").<Node>query().isVisible()).isFalse();
        close();
        start();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#hint").tryQuery()).isEmpty();
    }

    @Test
    void theHintSpeaksTheLanguageOfTheWindowAndWaitsForNobody() throws TimeoutException {
        await(() -> robot.lookup("#hint").tryQuery().isPresent());
        robot.interact(() -> window.words().speak(Language.CHINESE_TRADITIONAL));
        assertThat(hint()).contains("1／3", "譯文");
        robot.push(KeyCode.DOWN);
        assertThat(window.session().currentProperty().get()).isEqualTo(1);
    }

    @Test
    void theSettingsShowAtOnceWhatIsChanged() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        Node sheet = robot.lookup("#settings-sheet").query();
        assertThat(sheet.isVisible()).isTrue();
        assertThat(sheet.lookupAll(".label").stream().map(node -> ((Label) node).getText()))
                .contains(home().toString());
        robot.interact(() -> ((ToggleButton) sheet.lookup("#settings-view-theme")).fire());
        assertThat(stage.getScene().getStylesheets().getFirst()).contains("palette-dark");
        robot.interact(() -> ((Slider) sheet.lookup("#settings-text-size")).setValue(19));
        assertThat(window.session().textSizeProperty().get()).isEqualTo(19);
        robot.interact(() -> ((ToggleButton) sheet.lookup("#settings-language-simplified")).fire());
        assertThat(((Label) sheet.lookup(".sheet-title")).getText()).isEqualTo("设置");
        robot.push(KeyCode.ESCAPE);
        assertThat(sheet.isVisible()).isFalse();
    }

    @Test
    void theQueryLanguageStandsBesideTheKeys() {
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#keys-sheet").query().lookupAll(".keys-key").stream()
                .map(node -> ((Label) node).getText())).contains("capex NEAR/10 cloud", "money:>1bn USD");
    }

    @Test
    void whatNobodyExpectedStandsInTheLogWithoutItsMessage() throws IOException, TimeoutException {
        Path log = home().resolve("log/diglot.0.log");
        await(() -> Files.exists(log) && Files.readString(log).contains("started"));
        robot.interact(() -> window.failures().accept(new IllegalStateException("Our revenue was a secret")));
        assertThat(Files.readString(log)).contains("IllegalStateException", "CareTest").doesNotContain("secret");
    }

    @Test
    void everyControlHasANameForScreenReaders() throws TimeoutException {
        List<String> nameless = new ArrayList<>(nameless());
        for (String face : List.of("1", "2", "3", "4")) {
            robot.push(KeyCode.CONTROL, KeyCode.getKeyCode(face));
            WaitForAsyncUtils.waitForFxEvents();
            nameless.addAll(nameless());
        }
        robot.push(KeyCode.F1);
        nameless.addAll(nameless());
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.COMMA);
        nameless.addAll(nameless());
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#find-text").queryTextInputControl().setText("capex"));
        await(() -> !robot.lookup("#find-count").<Label>query().getText().isBlank());
        robot.push(KeyCode.F4);
        await(() -> !robot.lookup(".find-cell").queryAll().isEmpty());
        nameless.addAll(nameless());
        assertThat(nameless).isEmpty();
    }

    private List<String> nameless() {
        return below(stage.getScene().getRoot()).filter(Control.class::isInstance).filter(Node::isFocusTraversable)
                .filter(CareTest::hasNoName).map(node -> node + " in " + node.getParent()).toList();
    }

    private static boolean hasNoName(Node node) {
        boolean said = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean written = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return !said && !written;
    }

    private static Stream<Node> below(Node node) {
        Stream<Node> inner = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CareTest::below) : Stream.of();
        return Stream.concat(Stream.of(node), inner);
    }

    private String hint() {
        return String.join("\n", robot.lookup("#hint").query().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText()).toList());
    }

    private Button next() {
        return robot.lookup("#hint-next").queryButton();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
    }
}
