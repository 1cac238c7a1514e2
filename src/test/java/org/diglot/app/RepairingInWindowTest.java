package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Language;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.WindowRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Each repair with the keyboard, taken back, and there again after a restart; the file itself is never changed. */
@ExtendWith(ApplicationExtension.class)
class RepairingInWindowTest {

    private static final String CALL = """
            Operator
            Operator
            Good day, and welcome to the Fjord Shipping third quarter 2023 earnings call.
            大家好,歡迎參加 Fjord Shipping 2023 年第三季財報電話會議。
            Ingrid Dahl - CFO
            Ingrid Dahl - CFO
            Our revenue was NOK 4.2 billion. It grew by 8%.
            我們的收入為42億挪威克朗。增長了8%。
            Our fleet has 31 ships.
            我們的船隊有31艘船。
            Thank you.
            謝謝。
            """;

    private final WindowRobot robot = new WindowRobot();

    @TempDir
    private Path folder;
    private Path file;
    private Stage stage;
    private MainWindow window;

    @BeforeEach
    void open() throws Exception {
        file = Files.writeString(folder.resolve("call.txt"), CALL);
        start();
        stand(1);
    }

    @AfterEach
    void close() {
        robot.interact(() -> stage.close());
    }

    @Test
    void aRowIsJoinedWithTheOneBelowAndParted() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.J);
        assertThat(texts(1)).containsExactly("Our revenue was NOK 4.2 billion. It grew by 8%. Our fleet has 31 ships.",
                "我們的收入為42億挪威克朗。增長了8%。我們的船隊有31艘船。");
        undo();
        assertThat(texts(1)).containsExactly("Our revenue was NOK 4.2 billion. It grew by 8%.", "我們的收入為42億挪威克朗。增長了8%。");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Y);
        assertThat(call().segments()).hasSize(3);
    }

    @Test
    void aRowIsSplitAfterItsFirstSentenceInBothLanguages() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(texts(1)).containsExactly("Our revenue was NOK 4.2 billion.", "我們的收入為42億挪威克朗。");
        assertThat(texts(2)).containsExactly("It grew by 8%.", "增長了8%。");
        undo();
        assertThat(call().segments()).hasSize(4);
    }

    @Test
    void aTranslationMovesUpAndDown() {
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(texts(1)).containsExactly("Our revenue was NOK 4.2 billion. It grew by 8%.", "");
        assertThat(texts(2)).containsExactly("Our fleet has 31 ships.", "我們的收入為42億挪威克朗。增長了8%。我們的船隊有31艘船。");
        undo();
        stand(2);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertThat(texts(1).get(1)).isEqualTo("我們的收入為42億挪威克朗。增長了8%。我們的船隊有31艘船。");
        undo();
        assertThat(texts(2).get(1)).isEqualTo("我們的船隊有31艘船。");
    }

    @Test
    void theSidesOfARowAreSwapped() {
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.X);
        assertThat(texts(1).getFirst()).startsWith("我們的收入");
        undo();
        assertThat(texts(1).getFirst()).startsWith("Our revenue");
    }

    @Test
    void somebodyElseIsSaidToSpeakFromARowOn() throws TimeoutException {
        stand(3);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.S);
        TextField name = (TextField) menu().getScene().lookup("#speaker-name");
        robot.interact(() -> {
            name.setText("Olav Berg");
            name.getOnAction().handle(null);
        });
        assertThat(call().turns()).extracting(turn -> call().speaker(turn.speaker()).orElseThrow().name())
                .containsExactly("Operator", "Ingrid Dahl", "Olav Berg");
        undo();
        assertThat(call().turns()).hasSize(2);
        assertThat(call().speakers()).extracting(Speaker::name).containsExactly("Operator", "Ingrid Dahl");
    }

    @Test
    void twoSpeakersWhoAreOneAreUnited() throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.U);
        ContextMenu menu = (ContextMenu) menu();
        robot.interact(() -> menu.getItems().get(1).fire());
        assertThat(call().speakers()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Ingrid Dahl");
            assertThat(one.aliases()).containsExactly("Operator");
        });
        undo();
        assertThat(call().speakers()).hasSize(2);
    }

    @Test
    void repairsAreThereAfterARestartAndTheFileIsAsItWas() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.J);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.X);
        await(() -> Files.exists(folder.resolve("home/repairs")) && kept().contains("swap"));
        close();
        start();
        await(() -> call().segments().size() == 3);
        assertThat(texts(1).getFirst()).startsWith("我們的收入");
        assertThat(robot.lookup("#repairs").<Button>query().getText()).isEqualTo("2 repairs of yours");
        assertThat(file).content().isEqualTo(CALL);
        undo();
        undo();
        assertThat(call().segments()).hasSize(4);
        await(() -> !kept().contains("swap") && !kept().contains("join"));
    }

    @Test
    void whatDoesNotFitIsSaidAndNothingChanges() {
        stand(0);
        robot.push(KeyCode.CONTROL, KeyCode.J);
        assertThat(robot.lookup(".notice .label").queryLabeled().getText()).startsWith("This is the last row of its turn");
        assertThat(call().segments()).hasSize(4);
    }

    @Test
    void aHighlightFollowsItsWordsThroughARepairAndBack() throws TimeoutException {
        stand(2);
        robot.push(KeyCode.H);
        await(() -> quoted().equals(List.of(2, 2)));
        stand(1);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        await(() -> quoted().equals(List.of(3, 3)));
        undo();
        await(() -> quoted().equals(List.of(2, 2)));
    }

    /** The segments of the marks that quotes make: the words and their translation. */
    private List<Integer> quoted() {
        return window.session().marksProperty().get().getOrDefault(Layer.QUOTES, List.of()).stream().map(Mark::segment).toList();
    }

    private void undo() {
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
    }

    private void stand(int segment) {
        robot.interact(() -> window.session().goTo(segment));
    }

    private Transcript call() {
        return window.session().transcriptProperty().get();
    }

    private List<String> texts(int segment) {
        return call().segments().get(segment).texts().stream().map(Text::text).toList();
    }

    private String kept() throws Exception {
        try (var files = Files.list(folder.resolve("home/repairs"))) {
            Optional<Path> kept = files.filter(one -> one.toString().endsWith(".json")).findFirst();
            return kept.isPresent() ? Files.readString(kept.get()) : "";
        }
    }

    private static Window menu() throws TimeoutException {
        await(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).findFirst().orElseThrow();
    }

    private void start() throws TimeoutException {
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(stage, folder.resolve("home"), new TranscriptReader()::read, title -> Optional.empty(),
                    Pace.AT_ONCE);
            window.show(List.of(file));
            window.words().speak(Language.ENGLISH);
        });
        await(() -> call() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
    }
}
